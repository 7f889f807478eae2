namespace GraphQLBackend.Persistence.Entities;

/// <summary>How far a raw event got.</summary>
public enum RawEventState
{
    /// <summary>Stored, not yet read.</summary>
    Received,

    /// <summary>Read, and its observation is in the mart.</summary>
    Promoted,

    /// <summary>Refused; the reason is in the row.</summary>
    Rejected,
}
