using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>An operation compiled for one combination of its <c>@skip</c> and <c>@include</c> conditions. Immutable, shared by all requests.</summary>
internal sealed class OperationPlan(
    string? name,
    OperationType type,
    SetPlan root,
    VariableBinder variables,
    IReadOnlyList<SetPlan> sets,
    int fieldCount)
{
    private OperationWaves? _waves;

    public string? Name { get; } = name;

    public OperationType Type { get; } = type;

    public SetPlan Root { get; } = root;

    public VariableBinder Variables { get; } = variables;

    /// <summary>All selection sets, children before parents.</summary>
    public IReadOnlyList<SetPlan> Sets { get; } = sets;

    /// <summary>In which waves the plan loads; worked out when first asked for.</summary>
    public OperationWaves Waves => _waves ??= WaveSimulation.Run(this);

    public int FieldCount { get; } = fieldCount;

    public int StateCount { get; } = sets.Count(static set => set.StateIndex >= 0);
}
