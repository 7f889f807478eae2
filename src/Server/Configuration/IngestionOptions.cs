namespace GraphQLBackend.Server.Configuration;

/// <summary>Where observations come from.</summary>
/// <param name="Provider">The provider's name, from <c>INGEST_PROVIDER</c>; default <c>recorded</c>.</param>
internal sealed record IngestionOptions(string Provider)
{
    /// <summary>The variable it is read from.</summary>
    public const string Variable = "INGEST_PROVIDER";

    /// <summary>Files in the shape of the actors' items.</summary>
    public const string Recorded = "recorded";
}
