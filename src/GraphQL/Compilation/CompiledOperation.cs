using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>A validated operation, compiled for every combination of its conditions that was met or foreseen. Thread-safe.</summary>
public sealed class CompiledOperation
{
    /// <summary>Combinations up to this number of conditions are compiled ahead; more are compiled when first met.</summary>
    private const int MaxEagerConditions = 4;

    /// <summary>Plans kept at most; beyond, a combination is compiled anew for each request.</summary>
    private const int MaxPlans = 256;

    private readonly ConcurrentDictionary<ConditionMask, OperationPlan> _plans = new();
    private readonly Schema _schema;
    private readonly OperationConditions _conditions;
    private readonly (string Name, bool Default)[] _conditionVariables;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly OperationLimits _limits;
    private readonly VariableLimits _variableLimits;

    /// <exception cref="GraphQLException">The operation is too large, too deep, or too dear whatever its variables are.</exception>
    internal CompiledOperation(Schema schema, DocumentNode document, OperationDefinitionNode definition, CostLimits? limits)
    {
        _schema = schema;
        Document = document;
        Definition = definition;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(static fragment => fragment.Name.Value, StringComparer.Ordinal);
        _conditions = OperationConditions.Collect(document);
        _conditionVariables = [.. _conditions.Variables.Select(name => (name, DefaultOf(name)))];
        Analysis = new OperationAnalyzer(schema, _fragments, definition).Analyze();
        _limits = new OperationLimits(Analysis, Type, limits);
        _variableLimits = VariableLimits.Create(Analysis, limits);
        CompileAhead();
    }

    /// <summary>The name, or null for an anonymous operation.</summary>
    public string? Name => Definition.Name?.Value;

    /// <summary>Query, mutation or subscription.</summary>
    public OperationType Type => Definition.Operation;

    /// <summary>The document the operation stands in, for printing and analysis; never looked at while the operation runs.</summary>
    public DocumentNode Document { get; }

    /// <summary>The operation's own node.</summary>
    public OperationDefinitionNode Definition { get; }

    /// <summary>Cost, depth and cache policy.</summary>
    public OperationAnalysis Analysis { get; }

    /// <summary>The names of the variables that decide which selections are included.</summary>
    public IReadOnlyList<string> ConditionVariables => _conditions.Variables;

    /// <summary>In which waves it loads its data when every selection is included.</summary>
    public OperationWaves Waves => FullPlan.Waves;

    /// <summary>The plan with every selection included, for printing and analysis.</summary>
    internal OperationPlan FullPlan => GetPlan(_conditions.FullMask);

    /// <summary>In which waves a request with these variables loads its data: a JSON object, or empty for none.</summary>
    public OperationWaves WavesFor(ReadOnlySpan<byte> variables) => GetPlan(variables).Waves;

    /// <summary>Whether a request with these variables, which were bound before, costs more than it may.</summary>
    internal bool IsTooDear(ReadOnlySpan<byte> variables, [NotNullWhen(true)] out IReadOnlyList<IError>? errors)
    {
        errors = _limits.IsExceeded(variables, out var error) ? [error] : null;
        return errors is not null;
    }

    internal OperationPlan GetPlan(ReadOnlySpan<byte> variables) =>
        GetPlan(_conditionVariables.Length == 0 ? ConditionMask.None : VariableBinder.ReadConditions(variables, _conditionVariables));

    internal OperationPlan GetPlan(ConditionMask mask)
    {
        if (_plans.TryGetValue(mask, out var plan))
        {
            return plan;
        }

        plan = Compile(mask);
        return _plans.Count < MaxPlans ? _plans.GetOrAdd(mask, plan) : plan;
    }

    private void CompileAhead()
    {
        var count = _conditionVariables.Length <= MaxEagerConditions ? 1 << _conditionVariables.Length : 0;
        for (var bits = 0; bits < count; bits++)
        {
            var current = bits;
            GetPlan(new ConditionMask([.. _conditionVariables.Select((_, index) => ConditionMask.State((current & (1 << index)) != 0))]));
        }

        GetPlan(_conditions.FullMask);
    }

    private OperationPlan Compile(ConditionMask mask)
    {
        var variables = new VariableScope(_schema, Definition);
        var compiler = new SelectionCompiler(_schema, _fragments, _conditions, mask, variables);
        var rootType = _schema.GetRootType(Type)!;
        var root = rootType.CreateRootPlan(compiler, new FieldSelection { ResponseName = string.Empty, Coordinate = rootType.Name, SelectionSets = [Definition.SelectionSet] });
        compiler.AddRootState(root);
        return new OperationPlan(Name, Type, root, variables.CreateBinder(_variableLimits), compiler.Sets, compiler.FieldCount);
    }

    private bool DefaultOf(string variable)
    {
        var definition = Definition.VariableDefinitions.FirstOrDefault(definition => definition.Variable.Name.Value == variable);
        return definition?.DefaultValue is BooleanValueNode { Value: true };
    }
}
