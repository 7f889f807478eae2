namespace GraphQLBackend.Persistence.Entities;

/// <summary>How an ingest run stands.</summary>
public enum IngestRunState
{
    /// <summary>Items are being read.</summary>
    Running,

    /// <summary>All items were read; some may be rejected.</summary>
    Succeeded,

    /// <summary>The run broke off; the error is in the row.</summary>
    Failed,
}
