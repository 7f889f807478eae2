using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>
/// Holds one operation to its limits: what cannot fit in any request is refused when it is compiled, what always fits is never looked at again.
/// </summary>
internal sealed class OperationLimits
{
    private readonly OperationAnalysis _analysis;
    private readonly double _budget;
    private readonly bool _alwaysFits;

    /// <exception cref="GraphQLException">The operation is too deep, or too dear whatever its variables are.</exception>
    public OperationLimits(OperationAnalysis analysis, OperationType type, CostLimits? limits)
    {
        _analysis = analysis;
        _budget = limits?.BudgetOf(type) ?? double.PositiveInfinity;
        _alwaysFits = analysis.Cost.Maximum <= _budget;
        if (limits is not null)
        {
            CheckDepth(analysis.Depth, limits.MaxDepth);
            CheckDepth(analysis.IntrospectionDepth, limits.MaxIntrospectionDepth);
        }

        if (analysis.MinimumCost > _budget)
        {
            throw new GraphQLException(TooDear(analysis.MinimumCost));
        }
    }

    /// <summary>Whether a request with these variables is too dear.</summary>
    public bool IsExceeded(ReadOnlySpan<byte> variables, [NotNullWhen(true)] out IError? error)
    {
        error = null;
        if (_alwaysFits)
        {
            return false;
        }

        var cost = _analysis.EvaluateCost(variables);
        error = cost > _budget ? TooDear(cost) : null;
        return error is not null;
    }

    private static void CheckDepth(int depth, int limit)
    {
        if (depth > limit)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The operation is {depth} fields deep; at most {limit} are allowed.")
                .SetCode(ErrorCodes.DepthLimit)
                .SetExtension("depth", depth)
                .SetExtension("limit", limit)
                .Build());
        }
    }

    private IError TooDear(double cost) => ErrorBuilder.New()
        .SetMessage($"The operation costs {CostExpression.Format(cost)}; at most {CostExpression.Format(_budget)} is allowed. Ask for smaller pages or fewer fields.")
        .SetCode(ErrorCodes.CostLimit)
        .SetExtension("cost", cost)
        .SetExtension("limit", _budget)
        .Build();
}
