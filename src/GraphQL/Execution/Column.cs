namespace GraphQLBackend.GraphQL.Execution;

/// <summary>What one field resolved to, for every row of its selection set.</summary>
internal abstract class Column
{
    /// <summary>Collects the objects below and starts their selection sets; called once, when every row is resolved.</summary>
    public abstract void Expand();
}
