using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>How deep and how dear operations may be.</summary>
public sealed record CostLimits
{
    /// <summary>The defaults.</summary>
    public static CostLimits Default { get; } = new();

    /// <summary>See <see cref="OperationAnalysis.Depth"/>. Default 6.</summary>
    public int MaxDepth { get; init; } = 6;

    /// <summary>See <see cref="OperationAnalysis.IntrospectionDepth"/>. Default 15: what the usual tools send.</summary>
    public int MaxIntrospectionDepth { get; init; } = 15;

    /// <summary>The cost of queries and subscriptions. Default 1,000.</summary>
    public double MaxCost { get; init; } = 1_000;

    /// <summary>The cost of mutations, all root fields together. Default 100.</summary>
    public double MaxMutationCost { get; init; } = 100;

    /// <summary>The cost an operation of that type may have.</summary>
    public double BudgetOf(OperationType operation) => operation == OperationType.Mutation ? MaxMutationCost : MaxCost;
}
