namespace GraphQLBackend.Jobs.Ingestion.Providers;

/// <summary>A provider's location or its manifest is unusable; the message names file and field.</summary>
public sealed class IngestSourceException(string message, Exception? inner = null) : Exception(message, inner);
