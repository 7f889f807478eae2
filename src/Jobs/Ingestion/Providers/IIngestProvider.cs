namespace GraphQLBackend.Jobs.Ingestion.Providers;

/// <summary>A source of datasets; it delivers items as text and understands none of them.</summary>
public interface IIngestProvider
{
    /// <summary>Name in requests and in the run ledger, e.g. <c>recorded</c>.</summary>
    string Name { get; }

    /// <summary>The datasets at a location, in the order in which they are to be read.</summary>
    /// <exception cref="IngestSourceException">The location cannot be read; the message says why.</exception>
    Task<IReadOnlyList<IngestDataset>> ListAsync(string location, CancellationToken cancellationToken);

    /// <summary>The items of a dataset, one by one; a damaged one is delivered like any other.</summary>
    IAsyncEnumerable<RawItem> ReadAsync(string location, IngestDataset dataset, CancellationToken cancellationToken);
}
