using GraphQLBackend.GraphQL.PersistedOperations.Manifests;
using GraphQLBackend.GraphQL.Compilation;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Appends operations to a manifest as clients send them, so that using an app collects its operations. Thread-safe.</summary>
public sealed class OperationRecorder(string file, ILogger<OperationRecorder> logger) : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <summary>Adds the operation unless its document is in the manifest. Faults are logged: recording must not fail a request.</summary>
    public async Task RecordAsync(string document, CompiledOperation operation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var entry = new ManifestOperation(OperationId.Of(document), operation.Name ?? string.Empty, operation.Type, document);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await AppendAsync(entry, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ManifestFormatException)
        {
            Log.NotRecorded(logger, exception, entry.Name, file);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();

    private async Task AppendAsync(ManifestOperation entry, CancellationToken cancellationToken)
    {
        var known = File.Exists(file) ? ManifestReader.Read(await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false)) : [];
        if (known.Any(operation => operation.Id == entry.Id))
        {
            return;
        }

        // Replaced as a whole: the folder may be watched by this very server.
        var temporary = file + ".new";
        await File.WriteAllTextAsync(temporary, ManifestWriter.Write([.. known.Select(Restore), entry]), cancellationToken).ConfigureAwait(false);
        File.Move(temporary, file, overwrite: true);
    }

    private static ManifestOperation Restore(ManifestEntry entry)
    {
        var operation = Language.Utf8GraphQLParser.Parse(entry.Body).Definitions.OfType<Language.OperationDefinitionNode>().First();
        return new ManifestOperation(entry.Id, entry.Name ?? operation.Name?.Value ?? string.Empty, operation.Operation, entry.Body);
    }
}
