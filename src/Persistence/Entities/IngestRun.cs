using GraphQLBackend.Domain.Marketplaces;

namespace GraphQLBackend.Persistence.Entities;

/// <summary>One delivery of a provider (<c>ops.ingest_runs</c>) and what became of its items.</summary>
public sealed class IngestRun
{
    /// <summary>Chosen by the caller.</summary>
    public required Guid Id { get; set; }

    /// <summary><c>recorded</c> or <c>apify</c>.</summary>
    public required string Provider { get; set; }

    /// <summary>Name of the actor whose item shape is delivered.</summary>
    public required string Actor { get; set; }

    /// <summary>File name or dataset id.</summary>
    public required string Dataset { get; set; }

    /// <summary>Marketplace of all items.</summary>
    public required Marketplace Marketplace { get; set; }

    /// <summary>Start, UTC.</summary>
    public required DateTimeOffset StartedAt { get; set; }

    /// <summary>End, UTC; null while running.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>How it stands.</summary>
    public IngestRunState State { get; set; }

    /// <summary>Items delivered.</summary>
    public int Received { get; set; }

    /// <summary>Items that were already stored and changed nothing.</summary>
    public int Duplicates { get; set; }

    /// <summary>Items whose observation reached the mart.</summary>
    public int Promoted { get; set; }

    /// <summary>Items refused with a reason.</summary>
    public int Rejected { get; set; }

    /// <summary>Why the run failed; null otherwise.</summary>
    public string? Error { get; set; }
}
