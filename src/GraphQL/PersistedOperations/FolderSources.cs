using System.Text;
using GraphQLBackend.GraphQL.PersistedOperations.Manifests;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Finds the documents in a folder: its own files first, then its manifest, then the manifests of clients.</summary>
internal sealed class FolderSources(FolderSnapshot folder, List<OperationFault> faults)
{
    public IReadOnlyList<OperationSource> Read()
    {
        var documents = folder.Documents.Select(ReadDocument).OfType<OperationSource>().ToList();
        var names = documents.Select(static source => source.Name!).ToHashSet(StringComparer.Ordinal);
        var manifest = folder.Manifest is { } file ? ReadManifest(file).SelectMany(entry => FromManifest(file, entry, names)) : [];
        var clients = folder.ClientManifests.SelectMany(client => ReadManifest(client).SelectMany(entry => FromClient(client, entry)));
        return [.. documents, .. manifest, .. clients];
    }

    /// <summary>Bytes of one document at most. Far more than the parser takes; what is larger is not even decoded.</summary>
    private const int MaxDocumentBytes = 1024 * 1024;

    /// <summary>The text whose hash is the id: as in the file, with the line ends of the repository.</summary>
    private OperationSource? ReadDocument(FolderFile file)
    {
        if (file.Content.Length > MaxDocumentBytes)
        {
            faults.Add(new OperationFault(file.Path, 1, 1, $"The file has {file.Content.Length} bytes; at most {MaxDocumentBytes} are read."));
            return null;
        }

        var name = file.Path[..^".graphql".Length];
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Content).ReplaceLineEndings("\n");
            return new OperationSource(file.Path, text, [OperationId.Of(text), name]) { Name = name };
        }
        catch (DecoderFallbackException exception)
        {
            faults.Add(new OperationFault(file.Path, 1, 1, $"The file is not UTF-8: byte {exception.Index + 1} is invalid."));
            return null;
        }
    }

    private IReadOnlyList<ManifestEntry> ReadManifest(FolderFile file)
    {
        try
        {
            return ManifestReader.Read(file.Content);
        }
        catch (ManifestFormatException exception)
        {
            faults.Add(new OperationFault(file.Path, exception.Line, exception.Column, exception.Message));
            return [];
        }
    }

    /// <summary>
    /// An entry whose file has changed since stays known by its id, so that clients built on the manifest go on working; the name belongs
    /// to the file.
    /// </summary>
    private IEnumerable<OperationSource> FromManifest(FolderFile file, ManifestEntry entry, HashSet<string> names)
    {
        if (entry.Name is null || entry.Id != OperationId.Of(entry.Body))
        {
            var message = entry.Name is null
                ? $"The operation \"{entry.Id}\" has no \"name\"."
                : $"The id of \"{entry.Name}\" is not the SHA-256 of its body; the file is generated, so run \"operations build\" instead of editing it.";
            faults.Add(new OperationFault(file.Path, entry.Line, entry.Column, message));
            yield break;
        }

        yield return Entry(file, entry, names.Contains(entry.Name) ? [entry.Id] : [entry.Id, entry.Name]);
    }

    /// <summary>Ids are what the client's tool made of the documents; one that is a hash must be the document's.</summary>
    private IEnumerable<OperationSource> FromClient(FolderFile file, ManifestEntry entry)
    {
        var id = OperationId.Normalize(entry.Id);
        if (OperationId.FindBrokenHash(id, entry.Body) is { } hash)
        {
            faults.Add(new OperationFault(
                file.Path, entry.Line, entry.Column, $"The id of \"{entry.Name ?? entry.Id}\" is not the {hash} of its document; run the client's tool again instead of editing the file."));
            yield break;
        }

        yield return Entry(file, entry, [id]) with { Client = entry.ClientName ?? Path.GetFileNameWithoutExtension(file.Path) };
    }

    private static OperationSource Entry(FolderFile file, ManifestEntry entry, IReadOnlyList<string> ids) =>
        new(file.Path, entry.Body, ids) { Name = entry.Name, Line = entry.Line, Column = entry.Column };
}
