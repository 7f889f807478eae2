using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>
/// Registers the folder before the server starts to listen, and again whenever its content changes. A set with a fault stops the start;
/// later it is refused and the former set stays.
/// </summary>
public sealed class OperationFolderWatcher(
    OperationRegistry registry,
    OperationLoader loader,
    PersistedOperationOptions options,
    TimeProvider time,
    ILogger<OperationFolderWatcher> logger) : BackgroundService
{
    // Editors and checkouts write in several steps; a half-written set would be refused and logged.
    private static readonly TimeSpan s_settleTime = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _changed = new(0, 1);
    private string? _refused;

    /// <inheritdoc/>
    /// <exception cref="OperationRegistrationException">The folder has a fault.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        Register(await loader.LoadAsync(options.Folder, cancellationToken).ConfigureAwait(false), start);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Registers the folder if its content is another than that in force. False when it was refused.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        var fingerprint = string.Empty;
        var start = time.GetTimestamp();
        try
        {
            var folder = await FolderSnapshot.ReadAsync(options.Folder, cancellationToken).ConfigureAwait(false);
            fingerprint = folder.Fingerprint;
            if (fingerprint != registry.Current.Fingerprint && fingerprint != _refused)
            {
                Register(loader.Load(folder), start);
            }

            _refused = fingerprint == _refused ? _refused : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever it is: a folder must not stop a server that runs.
            Refuse(fingerprint, exception.Message);
        }

        return _refused is null;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await _changed.WaitAsync(options.PollInterval, stoppingToken).ConfigureAwait(false))
            {
                await Task.Delay(s_settleTime, time, stoppingToken).ConfigureAwait(false);
            }

            await RefreshAsync(stoppingToken).ConfigureAwait(false);
        }
    }

    private void Register(OperationSet set, long start)
    {
        registry.Replace(set);
        Log.Registered(logger, set.Operations.Count, options.Folder, (long)time.GetElapsedTime(start).TotalMilliseconds);
    }

    private void Refuse(string fingerprint, string faults)
    {
        if (_refused != fingerprint)
        {
            _refused = fingerprint;
            Log.Refused(logger, faults);
        }
    }

    private FileSystemWatcher? Watch()
    {
        try
        {
            var watcher = new FileSystemWatcher(options.Folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
            watcher.Changed += (_, _) => Wake();
            watcher.Created += (_, _) => Wake();
            watcher.Deleted += (_, _) => Wake();
            watcher.Renamed += (_, _) => Wake();
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            Log.NotWatched(logger, options.Folder, options.PollInterval.TotalSeconds);
            return null;
        }
    }

    private void Wake()
    {
        try
        {
            _changed.Release();
        }
        catch (Exception exception) when (exception is SemaphoreFullException or ObjectDisposedException)
        {
            // A wake-up is pending already, or nobody waits any more.
        }
    }
}
