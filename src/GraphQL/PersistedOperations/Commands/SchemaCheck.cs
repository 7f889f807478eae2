namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>What <c>schema check</c> compares.</summary>
/// <param name="Baseline">The file with the schema that clients know.</param>
/// <param name="OperationFolder">The folder with registered operations; a change is reported with its effect on each of them.</param>
public sealed record SchemaCheck(string Baseline, string OperationFolder)
{
    /// <summary>The file with the schema that is to replace it; null for the server's own.</summary>
    public string? Candidate { get; init; }

    /// <summary>Whether the report is JSON for programs instead of lines for people.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether the lines may have the colours of a terminal.</summary>
    public bool HasColours { get; init; }
}
