namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// What one field resolved to, for every row of its selection set. Used by the operation's own flow of control alone: resolvers that
/// wait end in their tasks, and the scheduler collects what is there.
/// </summary>
internal abstract class Column
{
    /// <summary>Takes the results of resolvers that have ended by now. True when every row is resolved.</summary>
    public abstract bool Collect();

    /// <summary>Calls <paramref name="wake"/> whenever a resolver ends that has not ended yet; without effect when called again.</summary>
    public abstract void Watch(Action wake);

    /// <summary>Collects the objects below and starts their selection sets; called once, when every row is resolved.</summary>
    public abstract void Expand();

    /// <summary>Leaves resolvers that still run to themselves.</summary>
    public abstract void Abandon();

    /// <summary>Forgets everything of the request; no resolver runs any more.</summary>
    public abstract void Reset();
}
