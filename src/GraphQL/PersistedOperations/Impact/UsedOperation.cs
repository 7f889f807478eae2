using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.PersistedOperations.Impact;

/// <summary>A registered document, and what of a schema it uses. It need not be valid any more.</summary>
internal sealed class UsedOperation
{
    private UsedOperation(OperationSource source, DocumentNode document, Schema schema)
    {
        Name = source.Name ?? document.Definitions.OfType<OperationDefinitionNode>().FirstOrDefault()?.Name?.Value ?? source.Ids[0];
        Client = source.Client;
        File = source.File;
        Document = document;
        Uses = SchemaUses.Of(document, schema);
    }

    public string Name { get; }

    /// <summary>Null for the server's own operations.</summary>
    public string? Client { get; }

    /// <summary>Relative to the folder.</summary>
    public string File { get; }

    public DocumentNode Document { get; }

    public SchemaUses Uses { get; }

    /// <summary>Every document of the folder once; documents that cannot be parsed are the business of "operations check".</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static async Task<IReadOnlyList<UsedOperation>> ReadAsync(string folder, Schema schema, CancellationToken cancellationToken)
    {
        var snapshot = await FolderSnapshot.ReadAsync(folder, cancellationToken).ConfigureAwait(false);
        return [.. new FolderSources(snapshot, []).Read()
            .DistinctBy(static source => (source.Client, source.Document))
            .Select(source => (Source: source, Document: Parse(source.Document)))
            .Where(static read => read.Document is not null)
            .Select(read => new UsedOperation(read.Source, read.Document!, schema))];
    }

    /// <summary><c>ProductSummary of client web</c>, or <c>ProductSummary (this repository)</c>.</summary>
    public override string ToString() => Client is null ? $"{Name} (this repository)" : $"{Name} of client {Client}";

    private static DocumentNode? Parse(string text)
    {
        try
        {
            return Utf8GraphQLParser.Parse(text);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }
}
