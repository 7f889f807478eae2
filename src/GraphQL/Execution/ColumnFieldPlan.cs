using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A field that is resolved for all parents before anything is written, because it or something below it waits.</summary>
internal sealed class ColumnFieldPlan<TParent, TResult> : FieldPlan<TParent>
{
    private readonly PureResolver<TParent, TResult>? _resolve;
    private readonly AsyncResolver<TParent, TResult>? _resolveAsync;
    private readonly ValueCompleter<TResult> _completer;
    private readonly SetPlan[] _sets;
    private readonly bool _needsContext;

    public ColumnFieldPlan(
        FieldSelection selection,
        PureResolver<TParent, TResult>? resolve,
        AsyncResolver<TParent, TResult>? resolveAsync,
        ValueCompleter<TResult> completer)
        : base(selection)
    {
        _resolve = resolve;
        _resolveAsync = resolveAsync;
        _completer = completer;
        _sets = [.. Sets.Where(static set => set.RequiresColumns)];
        _needsContext = resolveAsync is not null || selection.NeedsContext;
    }

    public override bool RequiresColumn => true;

    public override bool IsAsync => _resolveAsync is not null;

    protected override void AddSets(List<SetPlan> sets) => _completer.AddSets(sets);

    public override void Start(OperationContext context, SetState<TParent> state)
    {
        var column = (Column<TResult>)(state.Columns[ColumnIndex] ??= new Column<TResult>(context, _completer, _sets));
        column.Begin(state.Count);
        for (var row = 0; row < state.Count; row++)
        {
            context.CountStep();
            Resolve(context, column, state.Rows[row], row);
        }

        column.End();
    }

    public override bool Complete(OperationContext context, TParent parent, int row, SetState<TParent>? state, bool isFirst)
    {
        WriteName(context, isFirst);
        var position = context.Enter(this);
        var column = (Column<TResult>)state!.Columns[ColumnIndex]!;
        var value = column.Seek(row, out var fault);
        var isComplete = fault is null ? _completer.Complete(context, value) : context.Fail(fault);
        column.CheckEnd(row);
        if (isComplete)
        {
            context.Leave();
            return true;
        }

        return !IsNonNull && context.CompleteWithNull(position);
    }

    private void Resolve(OperationContext context, Column<TResult> column, TParent parent, int row)
    {
        try
        {
            var resolver = _needsContext ? context.Resolver(this, parent) : null!;
            if (_resolveAsync is null)
            {
                column.Set(row, _resolve!(parent, resolver));
            }
            else
            {
                column.Set(row, _resolveAsync(parent, resolver));
            }
        }
        catch (Exception exception)
        {
            column.Fail(row, exception);
        }
    }
}
