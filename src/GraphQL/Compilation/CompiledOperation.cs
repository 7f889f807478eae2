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
    private const string FreeForm = "free-form";

    /// <summary>Combinations up to this number of conditions are compiled ahead; more are compiled when first met.</summary>
    private const int MaxEagerConditions = 4;

    /// <summary>Plans for single combinations at most; whatever else requests ask for runs on the plan for all of them.</summary>
    private const int MaxPlans = 256;

    private readonly ConcurrentDictionary<ConditionMask, OperationPlan> _plans = new();
    private readonly ConditionReader _conditionReader;
    private readonly Lazy<OperationPlan> _planForAll;
    private readonly Lazy<OperationPlan> _fullPlan;
    private int _compilations;
    private readonly Schema _schema;
    private readonly OperationConditions _conditions;
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
        _conditionReader = new ConditionReader([.. _conditions.Variables.Select(name => (name, DefaultOf(name)))]);
        _planForAll = new Lazy<OperationPlan>(() => Compile(null));
        _fullPlan = new Lazy<OperationPlan>(() => GetPlan(_conditions.FullStates) ?? Compile(_conditions.FullStates));
        Analysis = new OperationAnalyzer(schema, _fragments, definition).Analyze();
        _limits = new OperationLimits(Analysis, Type, limits);
        _variableLimits = VariableLimits.Create(Analysis, limits);
        CompileAhead();
    }

    /// <summary>The name, or null for an anonymous operation.</summary>
    public string? Name => Definition.Name?.Value;

    /// <summary>The id under which it is registered; null for one that a request brought.</summary>
    public string? RegisteredId { get; internal set; }

    /// <summary>What metrics call it: the name of a registered operation, one word for all others.</summary>
    public string Label => RegisteredId is null ? FreeForm : Name ?? RegisteredId;

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
    internal OperationPlan FullPlan => _fullPlan.Value;

    /// <summary>How often a plan was compiled so far.</summary>
    internal int Compilations => Volatile.Read(ref _compilations);

    /// <summary>
    /// In which waves a request with these variables loads its data: a JSON object, or empty for none. For analysis: may compile a plan
    /// for that.
    /// </summary>
    public OperationWaves WavesFor(ReadOnlySpan<byte> variables)
    {
        var states = new ConditionState[_conditionReader.Count];
        _conditionReader.Read(variables, states);
        return (GetPlan(states) ?? Compile(states)).Waves;
    }

    /// <summary>Whether a request with these variables, which were bound before, costs more than it may.</summary>
    internal bool IsTooDear(ReadOnlySpan<byte> variables, [NotNullWhen(true)] out IReadOnlyList<IError>? errors)
    {
        errors = _limits.IsExceeded(variables, out var error) ? [error] : null;
        return errors is not null;
    }

    internal OperationPlan GetPlan(ReadOnlySpan<byte> variables)
    {
        if (_conditionReader.Count > ConditionMask.MaxConditions)
        {
            return _planForAll.Value;
        }

        Span<ConditionState> states = stackalloc ConditionState[ConditionMask.MaxConditions];
        states = states[.._conditionReader.Count];
        _conditionReader.Read(variables, states);
        return GetPlan(states) ?? _planForAll.Value;
    }

    /// <summary>The plan for one combination; null when there are too many of them.</summary>
    private OperationPlan? GetPlan(ReadOnlySpan<ConditionState> states)
    {
        if (states.Length > ConditionMask.MaxConditions)
        {
            return null;
        }

        var mask = ConditionMask.Of(states);
        return _plans.TryGetValue(mask, out var plan) ? plan
            : Compilations < MaxPlans ? _plans.GetOrAdd(mask, Compile(states.ToArray()))
            : null;
    }

    private void CompileAhead()
    {
        var conditions = _conditionReader.Count;
        var count = conditions <= MaxEagerConditions ? 1 << conditions : 0;
        for (var bits = 0; bits < count; bits++)
        {
            var current = bits;
            GetPlan([.. Enumerable.Range(0, conditions).Select(index => ConditionMask.State((current & (1 << index)) != 0))]);
        }

        if (conditions > MaxEagerConditions)
        {
            _ = _planForAll.Value;
        }

        _ = _fullPlan.Value;
    }

    private OperationPlan Compile(ConditionState[]? states)
    {
        Interlocked.Increment(ref _compilations);
        var variables = new VariableScope(_schema, Definition);
        var compiler = new SelectionCompiler(_schema, _fragments, _conditions, states, variables);
        var rootType = _schema.GetRootType(Type)!;
        var root = rootType.CreateRootPlan(compiler, new FieldSelection { ResponseName = string.Empty, Coordinate = rootType.Name, SelectionSets = [Definition.SelectionSet] });
        compiler.AddRootState(root);
        var binder = variables.CreateBinder(_variableLimits);
        return new OperationPlan(Name, Type, root, binder, compiler.Sets, compiler.FieldCount, states is null ? _conditionReader : null);
    }

    private bool DefaultOf(string variable)
    {
        var definition = Definition.VariableDefinitions.FirstOrDefault(definition => definition.Variable.Name.Value == variable);
        return definition?.DefaultValue is BooleanValueNode { Value: true };
    }
}
