namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>What a change of the schema does to clients, from harmless to harmful.</summary>
public enum ChangeSeverity
{
    /// <summary>No client notices.</summary>
    Safe,

    /// <summary>Operations stay valid, but clients may behave differently.</summary>
    Dangerous,

    /// <summary>Operations that were valid may no longer be.</summary>
    Breaking,
}
