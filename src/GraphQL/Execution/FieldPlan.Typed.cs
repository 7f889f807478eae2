using GraphQLBackend.GraphQL.Compilation;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A field of objects with runtime values of type <typeparamref name="TParent"/>.</summary>
internal abstract class FieldPlan<TParent>(FieldSelection selection) : FieldPlan(selection)
{
    /// <summary>Writes name and value; false when a null must go further up.</summary>
    public abstract bool Complete(OperationContext context, TParent parent, int row, SetState<TParent>? state, bool isFirst);

    /// <summary>Resolves the field for all rows.</summary>
    public virtual void Start(OperationContext context, SetState<TParent> state) => throw new InvalidOperationException("The field has no column.");
}
