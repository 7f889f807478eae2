using GraphQLBackend.GraphQL.PersistedOperations.Manifests;

namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>The manifest that follows from the folder's own files.</summary>
/// <param name="Path">Where it belongs.</param>
/// <param name="Text">Its content.</param>
/// <param name="Count">The number of operations.</param>
internal sealed record OwnManifest(string Path, string Text, int Count)
{
    /// <summary>Registers the folder's own files alone, so that neither an old manifest nor a client's stands in the way.</summary>
    /// <exception cref="OperationRegistrationException">A file has a fault, or the folder cannot be read.</exception>
    public static async Task<OwnManifest> CreateAsync(OperationLoader loader, string folder, CancellationToken cancellationToken)
    {
        var set = await loader.LoadOwnAsync(folder, cancellationToken).ConfigureAwait(false);
        var operations = set.Operations
            .OrderBy(static operation => operation.Name, StringComparer.Ordinal)
            .Select(static operation => ManifestOperation.Of(operation.Operation, operation.Document));
        return new OwnManifest(System.IO.Path.Combine(folder, FolderSnapshot.ManifestFile), ManifestWriter.Write(operations), set.Operations.Count);
    }

    /// <summary>Whether the file is there with this content.</summary>
    public async Task<bool> IsCurrentAsync(CancellationToken cancellationToken) =>
        File.Exists(Path) && (await File.ReadAllTextAsync(Path, cancellationToken).ConfigureAwait(false)).ReplaceLineEndings("\n") == Text;
}
