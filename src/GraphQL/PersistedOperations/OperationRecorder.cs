using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.PersistedOperations.Manifests;
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
        var entry = ManifestOperation.Of(operation, document);
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
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await File.WriteAllTextAsync(temporary, ManifestWriter.Write([.. known.Select(Restore), entry]), cancellationToken).ConfigureAwait(false);
        File.Move(temporary, file, overwrite: true);
    }

    private static ManifestOperation Restore(ManifestEntry entry) =>
        new(entry.Id, entry.Name ?? string.Empty, entry.Type ?? "query", entry.Body);
}
