using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Stands for a selection set whose fields cannot be collected: a field error of the object itself.</summary>
internal sealed class FaultFieldPlan<TParent>(FieldSelection parent, ArgumentCoercionException fault) : FieldPlan<TParent>(parent)
{
    public override bool RequiresColumn => false;

    public override bool Complete(OperationContext context, TParent parent, int row, SetState<TParent>? state, bool isFirst) =>
        context.Fail(fault);
}
