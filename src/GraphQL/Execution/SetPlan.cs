using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>The fields selected on one object type at one place of an operation, merged and in response order.</summary>
internal abstract class SetPlan(ObjectType type)
{
    public ObjectType Type { get; } = type;

    /// <summary>The place of this set's state in a request; only sets that require columns have state.</summary>
    public int StateIndex { get; set; } = -1;

    public abstract bool RequiresColumns { get; }

    public abstract IReadOnlyList<FieldPlan> FieldPlans { get; }

    public abstract SetState CreateState();

    /// <summary>Starts every column of the set over all rows collected so far.</summary>
    public abstract void Start(OperationContext context);

    /// <summary>Starts the column of one field, if it has one.</summary>
    public abstract void Start(OperationContext context, int field);

    /// <summary>Writes one field of row 0 with its name; false when it takes the whole set with it.</summary>
    public abstract bool CompleteField(OperationContext context, int field);
}
