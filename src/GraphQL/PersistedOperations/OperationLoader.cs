namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Makes a set of operations from a folder: all of it, or none and every reason why. Thread-safe.</summary>
public sealed class OperationLoader(DocumentCompiler compiler, TimeProvider time)
{
    /// <summary>Reads <c>*.graphql</c>, <c>manifest.json</c> and <c>clients/*.json</c> (contract 2.3).</summary>
    /// <exception cref="OperationRegistrationException">Something in the folder cannot be registered, or the folder cannot be read.</exception>
    public async Task<OperationSet> LoadAsync(string folder, CancellationToken cancellationToken) =>
        Load(await ReadAsync(folder, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads only <c>*.graphql</c>.</summary>
    /// <exception cref="OperationRegistrationException">A file cannot be registered, or the folder cannot be read.</exception>
    internal async Task<OperationSet> LoadOwnAsync(string folder, CancellationToken cancellationToken) =>
        Load((await ReadAsync(folder, cancellationToken).ConfigureAwait(false)).WithoutManifests());
    internal OperationSet Load(FolderSnapshot folder)
    {
        var faults = new List<OperationFault>();
        var builder = new OperationSetBuilder(compiler, time.GetUtcNow(), faults);
        foreach (var source in new FolderSources(folder, faults).Read())
        {
            builder.Add(source);
        }

        return faults.Count == 0
            ? builder.Build(folder.Fingerprint)
            : throw new OperationRegistrationException(folder.Folder, faults);
    }

    private static async Task<FolderSnapshot> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            return await FolderSnapshot.ReadAsync(folder, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OperationRegistrationException(folder, [new OperationFault(folder, 1, 1, $"The folder cannot be read: {exception.Message}")]);
        }
    }
}
