using System.ComponentModel.DataAnnotations;

namespace GraphQLBackend.Jobs.Ingestion;

/// <summary>Settings of ingestion, bound from the section <see cref="Section"/>.</summary>
public sealed class IngestOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Ingestion";

    /// <summary>Items stored, and items promoted, in one transaction; 1 to 100.</summary>
    /// <value>Default 100.</value>
    [Range(1, 100)]
    public int BatchSize { get; set; } = 100;

    /// <summary>Observations after which a batch is closed early, because one item may carry a history; at least 1.</summary>
    /// <value>Default 20,000.</value>
    [Range(1, 1_000_000)]
    public int MaxObservationsPerBatch { get; set; } = 20_000;

    /// <summary>Time a statement of the write transaction may take, and may wait for a lock; 1 to 600 seconds.</summary>
    /// <value>Default 60.</value>
    [Range(1, 600)]
    public int StatementTimeoutSeconds { get; set; } = 60;
}
