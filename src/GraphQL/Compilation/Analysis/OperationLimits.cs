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
    private readonly CostLimits? _limits;
    private readonly double _budget;
    private readonly bool _alwaysFits;

    /// <exception cref="GraphQLException">The operation exceeds a limit whatever its variables are.</exception>
    public OperationLimits(OperationAnalysis analysis, OperationType type, CostLimits? limits)
    {
        _analysis = analysis;
        _limits = limits;
        _budget = limits?.BudgetOf(type) ?? double.PositiveInfinity;
        _alwaysFits = limits is null || (analysis.Cost.Maximum <= _budget && analysis.TotalNodes.Maximum <= limits.MaxTotalNodes);
        if (limits is not null)
        {
            CheckShape(analysis.Shape, limits);
            CheckSizes(analysis.SlicingArguments);
            ThrowIf(FindExcess(limits, analysis.MinimumCost, analysis.MinimumTotalNodes));
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

        var sizes = ListSizeValues.Read(variables, _analysis.SizeVariables);
        error = FindExcess(_limits!, _analysis.Cost.Evaluate(sizes), _analysis.TotalNodes.Evaluate(sizes));
        return error is not null;
    }

    private static void CheckShape(OperationShape shape, CostLimits limits)
    {
        ThrowIf(shape.RootFields > limits.MaxRootFields
            ? Error(ErrorCodes.RootFieldsLimit, $"The operation has {shape.RootFields} root fields; at most {limits.MaxRootFields} are allowed.", limits.MaxRootFields)
            : null);
        ThrowIf(shape.Cycle > limits.MaxCycle
            ? Error(ErrorCodes.CycleLimit, $"The operation goes through \"{shape.CycleField}\" {shape.Cycle} times on one way down; at most {limits.MaxCycle} are allowed.", limits.MaxCycle)
            : null);
        CheckDepth(shape.Nesting, limits.MaxNesting, "fields deep in all");
        CheckDepth(shape.Depth, limits.MaxDepth, "fields deep");
    }

    private static void CheckDepth(int depth, int limit, string unit)
    {
        ThrowIf(depth > limit
            ? Start(ErrorCodes.DepthLimit, $"The operation is {depth} {unit}; at most {limit} are allowed.", limit).SetExtension("depth", depth).Build()
            : null);
    }

    private static void CheckSizes(IReadOnlyList<SlicingArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            ThrowIf(argument.Size > argument.MaxSize ? PageSizeError(argument.Name, argument.MaxSize).AddLocation(argument.Location).Build() : null);
        }
    }

    /// <summary>An argument or a variable that asks for more items than <paramref name="limit"/>.</summary>
    internal static ErrorBuilder PageSizeError(string argument, int limit) =>
        Start(ErrorCodes.PageSizeLimit, $"\"{argument}\" asks for too much: at most {limit} items can be asked for at once.", limit).SetExtension("argument", argument);

    private IError? FindExcess(CostLimits limits, double cost, double nodes)
    {
        return cost > _budget ? TooDear(cost)
            : nodes > limits.MaxTotalNodes
            ? Error(
                ErrorCodes.TotalNodesLimit,
                $"The operation asks for {CostExpression.Format(nodes)} list items in all; at most {CostExpression.Format(limits.MaxTotalNodes)} are allowed. Ask for smaller pages.",
                limits.MaxTotalNodes)
            : null;
    }

    private IError TooDear(double cost) =>
        Start(
            ErrorCodes.CostLimit,
            $"The operation costs {CostExpression.Format(cost)}; at most {CostExpression.Format(_budget)} is allowed. Ask for smaller pages or fewer fields.",
            _budget)
        .SetExtension("cost", cost)
        .Build();

    private static IError Error(string code, string message, object limit) => Start(code, message, limit).Build();

    private static ErrorBuilder Start(string code, string message, object limit) =>
        ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("limit", limit);

    private static void ThrowIf(IError? error)
    {
        if (error is not null)
        {
            throw new GraphQLException(error);
        }
    }
}
