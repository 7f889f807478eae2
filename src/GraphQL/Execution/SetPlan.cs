using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>The fields selected on one object type at one place of an operation, merged and in response order.</summary>
internal abstract class SetPlan(ObjectType type, SetSelector? selector)
{
    public ObjectType Type { get; } = type;

    /// <summary>How each request chooses its fields; null when all of them are always included.</summary>
    public SetSelector? Selector { get; } = selector;

    /// <summary>The set's number within the plan.</summary>
    public int Index { get; set; }

    /// <summary>The place of this set's state in a request; only sets that require columns have state.</summary>
    public int StateIndex { get; set; } = -1;

    public abstract bool RequiresColumns { get; }

    public abstract IReadOnlyList<FieldPlan> FieldPlans { get; }

    public abstract SetState CreateState();

    /// <summary>Starts every column of the set over all rows collected so far.</summary>
    public abstract void Start(OperationContext context);

    /// <summary>Fields that the request includes.</summary>
    public int CountFields(OperationContext context) => Selector is null ? FieldPlans.Count : context.Selection(this).Count;

    /// <summary>Starts the column of one included field, if it has one.</summary>
    public abstract void Start(OperationContext context, int position);

    /// <summary>Writes one included field of row 0 with its name; false when it takes the whole set with it.</summary>
    public abstract bool CompleteField(OperationContext context, int position);

    /// <summary>False with a field error when the request has a null where it should decide on fields.</summary>
    public bool CheckFields(OperationContext context) => Selector is null || context.Selection(this).Fault is not { } fault || context.Fail(fault);

    /// <summary>The place among all fields of the field that comes at <paramref name="position"/> in the response.</summary>
    protected int FieldAt(OperationContext context, int position) => Selector is null ? position : context.Selection(this)[position];
}
