using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A selection set on objects with runtime values of type <typeparamref name="T"/>.</summary>
internal sealed class SetPlan<T> : SetPlan
{
    private readonly FieldPlan<T>[] _fields;

    public SetPlan(ObjectType type, FieldPlan<T>[] fields)
        : base(type)
    {
        _fields = fields;
        var columns = 0;
        foreach (var field in fields)
        {
            field.ColumnIndex = field.RequiresColumn ? columns++ : -1;
        }

        ColumnCount = columns;
    }

    public int ColumnCount { get; }

    public override bool RequiresColumns => ColumnCount > 0;

    public override IReadOnlyList<FieldPlan> FieldPlans => _fields;

    public override SetState CreateState() => new SetState<T>(ColumnCount);

    public override void Start(OperationContext context)
    {
        for (var i = 0; i < _fields.Length; i++)
        {
            Start(context, i);
        }
    }

    public override void Start(OperationContext context, int field)
    {
        if (_fields[field].RequiresColumn)
        {
            _fields[field].Start(context, context.State(this));
        }
    }

    /// <summary>Writes the object; <paramref name="state"/> is null when the set has no columns.</summary>
    public bool Complete(OperationContext context, T parent, int row, SetState<T>? state)
    {
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

    public override bool CompleteField(OperationContext context, int field)
    {
        var state = context.State(this);
        return _fields[field].Complete(context, state.Rows[0], 0, state, isFirst: field == 0);
    }
}
