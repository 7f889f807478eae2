namespace GraphQLBackend.GraphQL.Language;

/// <summary>The three kinds of operations (specification 2.3).</summary>
public enum OperationType
{
    /// <summary>A read without side effects.</summary>
    Query,

    /// <summary>A write followed by a read; root fields run one after the other.</summary>
    Mutation,

    /// <summary>A long-lived request that answers to events.</summary>
    Subscription,
}
