using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A field that is resolved while it is written, because nothing in it or below it waits.</summary>
internal sealed class PureFieldPlan<TParent, TResult>(
    FieldSelection selection,
    PureResolver<TParent, TResult> resolve,
    ValueCompleter<TResult> completer)
    : FieldPlan<TParent>(selection)
{
    private readonly bool _needsContext = selection.NeedsContext;

    public override bool RequiresColumn => false;

    public override bool Complete(OperationContext context, TParent parent, int row, SetState<TParent>? state, bool isFirst)
    {
        WriteName(context, isFirst);
        var position = context.Enter(this);
        if (TryResolve(context, parent, out var value) && completer.Complete(context, value))
        {
            context.Leave();
            return true;
        }

        return !IsNonNull && context.CompleteWithNull(position);
    }

    protected override void AddSets(List<SetPlan> sets) => completer.AddSets(sets);

    private bool TryResolve(OperationContext context, TParent parent, out TResult value)
    {
        try
        {
            value = resolve(parent, _needsContext ? context.Resolver(this, parent) : null!);
            return true;
        }
        catch (Exception exception)
        {
            value = default!;
            return context.Fail(exception);
        }
    }
}
