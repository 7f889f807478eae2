namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// CompleteValue (specification 6.4.3) for values of type <typeparamref name="T"/>, straight into the response.
/// </summary>
/// <remarks>
/// Where a sub-selection waits for something, its objects were put into columns by <see cref="Collect"/> before anything is written.
/// <see cref="Complete"/> then meets the same objects in the same order and consumes one row for each, also when it fails half-way:
/// the rest is passed over with <see cref="Skip"/>.
/// </remarks>
internal abstract class ValueCompleter<T>
{
    /// <summary>Whether anything below waits, so that values must be collected into columns first.</summary>
    public virtual bool RequiresColumns => false;

    /// <summary>Writes the value. False when a null reached a Non-Null position: the error is recorded, and what was written is to be taken back.</summary>
    public abstract bool Complete(OperationContext context, T value);

    /// <summary>Adds the objects inside the value to the columns of their selection sets.</summary>
    public virtual void Collect(OperationContext context, T value)
    {
    }

    /// <summary>Consumes the rows of a value that is not written.</summary>
    public virtual void Skip(OperationContext context, T value)
    {
    }

    /// <summary>Adds the selection sets directly below, those without columns too.</summary>
    public virtual void AddSets(List<SetPlan> sets)
    {
    }
}
