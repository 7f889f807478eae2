using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>
/// How wide, deep and dear operations may be, fragments expanded. An operation that exceeds several is refused for the first, in the order
/// of the properties.
/// </summary>
public sealed record CostLimits
{
    /// <summary>The defaults.</summary>
    public static CostLimits Default { get; } = new();

    /// <summary>For trusted operations: no limits at all.</summary>
    public static CostLimits Unlimited { get; } = new()
    {
        MaxRootFields = int.MaxValue,
        MaxCycle = int.MaxValue,
        MaxNesting = int.MaxValue,
        MaxDepth = int.MaxValue,
        MaxListItems = int.MaxValue,
        MaxCost = double.PositiveInfinity,
        MaxMutationCost = double.PositiveInfinity,
        MaxTotalNodes = double.PositiveInfinity,
    };

    /// <summary>Fields of the root with different response names. Default 10; beyond, <c>LIMIT_ROOT_FIELDS</c>.</summary>
    public int MaxRootFields { get; init; } = 10;

    /// <summary>How often one field may occur on the way to a leaf. Default 2; beyond, <c>LIMIT_CYCLE</c>. Not for <c>__Type.ofType</c>.</summary>
    public int MaxCycle { get; init; } = 2;

    /// <summary>Fields on the way to a leaf, whatever they are, introspection included. Default 15; beyond, <c>LIMIT_DEPTH</c>.</summary>
    public int MaxNesting { get; init; } = 15;

    /// <summary>See <see cref="OperationAnalysis.Depth"/>. Default 6; beyond, <c>LIMIT_DEPTH</c>.</summary>
    public int MaxDepth { get; init; } = 6;

    /// <summary>Items of one list in the variables. Default 100; beyond, <c>LIMIT_BATCH_SIZE</c>.</summary>
    public int MaxListItems { get; init; } = 100;

    /// <summary>The cost of queries and subscriptions. Default 1,000; beyond, <c>LIMIT_COST</c>.</summary>
    public double MaxCost { get; init; } = 1_000;

    /// <summary>The cost of mutations, all root fields together. Default 100; beyond, <c>LIMIT_COST</c>.</summary>
    public double MaxMutationCost { get; init; } = 100;

    /// <summary>List items in one answer, as far as sizes are known. Default 5,000; beyond, <c>LIMIT_TOTAL_NODES</c>.</summary>
    public double MaxTotalNodes { get; init; } = 5_000;

    /// <summary>The cost an operation of that type may have.</summary>
    public double BudgetOf(OperationType operation) => operation == OperationType.Mutation ? MaxMutationCost : MaxCost;
}
