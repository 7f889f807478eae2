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
        var builder = new OperationSetBuilder(time.GetUtcNow(), faults);

        // Compiling is all the work; registering stays in the order of the files, which decides who owns an id and how faults are listed.
        var drafts = new FolderSources(folder, faults).Read().AsParallel().AsOrdered().Select(source => OperationDraft.Create(source, compiler));
        foreach (var draft in drafts.ToList())
        {
            builder.Add(draft);
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
