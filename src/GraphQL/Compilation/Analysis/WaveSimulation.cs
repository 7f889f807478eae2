using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>
/// Runs the waves of a plan without data, as <see cref="WaveScheduler"/> would: a resolver awaits its DataLoaders one wave each, what is below
/// starts when it has finished, and what does not wait takes no wave.
/// </summary>
internal sealed class WaveSimulation
{
    private const char Together = '+';

    private readonly List<OrderedDictionary<string, List<string>>> _waves = [];
    private readonly List<string?> _rootFields = [];
    private string? _rootField;

    private WaveSimulation()
    {
    }

    public static OperationWaves Run(OperationPlan plan)
    {
        var simulation = new WaveSimulation();
        if (plan.Type == OperationType.Mutation)
        {
            simulation.StartSerially(plan.Root);
        }
        else
        {
            simulation.Start(plan.Root, 0);
        }

        return simulation.ToWaves();
    }

    private void StartSerially(SetPlan root)
    {
        foreach (var field in root.FieldPlans)
        {
            _rootField = field.ResponseName;
            Start(field, _waves.Count);
        }
    }

    private void Start(SetPlan set, int wave)
    {
        foreach (var field in set.FieldPlans)
        {
            Start(field, wave);
        }
    }

    /// <summary>Starts a field after <paramref name="wave"/> waves.</summary>
    private void Start(FieldPlan field, int wave)
    {
        if (!field.RequiresColumn)
        {
            return;
        }

        var loaders = field.IsAsync ? field.Definition!.Options.DataLoaders : [];
        for (var i = 0; i < loaders.Count; i++)
        {
            wave += i > 0 && loaders[i][0] == Together ? 0 : 1;
            Load(wave, loaders[i].TrimStart(Together), field.Coordinate);
        }

        foreach (var set in field.Sets)
        {
            Start(set, wave);
        }
    }

    private void Load(int wave, string loader, string coordinate)
    {
        if (wave > _waves.Count)
        {
            _waves.Add(new OrderedDictionary<string, List<string>>(StringComparer.Ordinal));
            _rootFields.Add(_rootField);
        }

        var batches = _waves[wave - 1];
        if (!batches.TryGetValue(loader, out var coordinates))
        {
            batches.Add(loader, coordinates = []);
        }

        if (!coordinates.Contains(coordinate))
        {
            coordinates.Add(coordinate);
        }
    }

    private OperationWaves ToWaves() => new([.. _waves.Select((batches, index) => new OperationWave(
        index + 1,
        _rootFields[index],
        [.. batches.Select(static batch => new OperationBatch(batch.Key, batch.Value))]))]);
}
