namespace GraphQLBackend.GraphQL.PersistedOperations.Impact;

/// <summary>What a change of the schema does to one operation, from harmless to harmful.</summary>
internal enum ImpactKind
{
    /// <summary>It stays valid, but its answers may be ones the client does not expect.</summary>
    MayChange,

    /// <summary>It is no longer valid, or its client no longer understands the answers or is no longer understood.</summary>
    Breaks,
}
