using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A selection set on objects with runtime values of type <typeparamref name="T"/>.</summary>
internal sealed class SetPlan<T> : SetPlan
{
    private readonly FieldPlan<T>[] _fields;

    public SetPlan(ObjectType type, FieldPlan<T>[] fields, SetSelector? selector)
        : base(type, selector)
    {
        _fields = fields;
        var columns = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].ColumnIndex = fields[i].RequiresColumn ? columns++ : -1;
            fields[i].AttachTo(this, i);
        }

        ColumnCount = columns;
    }

    public int ColumnCount { get; }

    public override bool RequiresColumns => ColumnCount > 0;

    public override IReadOnlyList<FieldPlan> FieldPlans => _fields;

    public override SetState CreateState() => new SetState<T>(ColumnCount);

    public override void Start(OperationContext context)
    {
        var count = CountFields(context);
        for (var i = 0; i < count; i++)
        {
            Start(context, i);
        }
    }

    public override void Start(OperationContext context, int position)
    {
        var field = _fields[FieldAt(context, position)];
        if (field.RequiresColumn)
        {
            field.Start(context, context.State(this));
        }
    }

    /// <summary>Writes the object; <paramref name="state"/> is null when the set has no columns.</summary>
    public bool Complete(OperationContext context, T parent, int row, SetState<T>? state)
    {
        if (Selector is not null)
        {
            return CompleteIncluded(context, parent, row, state);
        }

        context.Output.WriteByte((byte)'{');
        for (var i = 0; i < _fields.Length; i++)
        {
            if (!_fields[i].Complete(context, parent, row, state, isFirst: i == 0))
            {
                return false;
            }
        }

        context.Output.WriteByte((byte)'}');
        return true;
    }

    public override bool CompleteField(OperationContext context, int position)
    {
        var state = context.State(this);
        return _fields[FieldAt(context, position)].Complete(context, state.Rows[0], 0, state, isFirst: position == 0);
    }

    private bool CompleteIncluded(OperationContext context, T parent, int row, SetState<T>? state)
    {
        if (!CheckFields(context))
        {
            return false;
        }

        context.Output.WriteByte((byte)'{');
        var count = CountFields(context);
        for (var i = 0; i < count; i++)
        {
            if (!_fields[FieldAt(context, i)].Complete(context, parent, row, state, isFirst: i == 0))
            {
                return false;
            }
        }

        context.Output.WriteByte((byte)'}');
        return true;
    }
}
