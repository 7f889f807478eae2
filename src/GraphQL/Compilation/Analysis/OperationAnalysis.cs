using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>What is known of an operation before it ever runs.</summary>
public sealed class OperationAnalysis
{
    internal OperationAnalysis(
        CostExpression cost,
        double minimumCost,
        CostExpression totalNodes,
        double minimumTotalNodes,
        OperationShape shape,
        IReadOnlyList<SlicingArgument> slicingArguments,
        CacheControl? cachePolicy)
    {
        Cost = cost;
        MinimumCost = minimumCost;
        TotalNodes = totalNodes;
        MinimumTotalNodes = minimumTotalNodes;
        Shape = shape;
        SlicingArguments = slicingArguments;
        CachePolicy = cachePolicy;
        SizeVariables = [.. cost.Variables.Union(totalNodes.Variables, StringComparer.Ordinal)];
    }

    /// <summary>The cost with everything included that conditions may include.</summary>
    public CostExpression Cost { get; }

    /// <summary>The cost when variables leave out whatever they can and all lists they decide on are empty.</summary>
    public double MinimumCost { get; }

    /// <summary>The list items of an answer with everything included that conditions may include.</summary>
    public CostExpression TotalNodes { get; }

    /// <summary>Those of an answer when variables leave out whatever they can and all lists they decide on are empty.</summary>
    public double MinimumTotalNodes { get; }

    /// <summary>How wide and deep it is.</summary>
    public OperationShape Shape { get; }

    /// <summary>Fields from the root to the deepest leaf, without those that take connections apart and without introspection.</summary>
    public int Depth => Shape.Depth;

    /// <summary>Fields from <c>__schema</c> or <c>__type</c> to the deepest leaf; 0 without introspection.</summary>
    public int IntrospectionDepth => Shape.IntrospectionDepth;

    /// <summary>The arguments that say how long lists may become.</summary>
    internal IReadOnlyList<SlicingArgument> SlicingArguments { get; }

    /// <summary>How long and by whom an answer may be kept; null when nothing was said, and for all but queries.</summary>
    public CacheControl? CachePolicy { get; }

    /// <summary>The names of the variables cost and list items depend on.</summary>
    public IReadOnlyList<string> SizeVariables { get; }

    /// <summary>The cost of a request with these variables: a JSON object, or empty for none.</summary>
    public double EvaluateCost(ReadOnlySpan<byte> variables) => Cost.Evaluate(ListSizeValues.Read(variables, SizeVariables));
}
