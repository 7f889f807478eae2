using GraphQLBackend.Server.Logging;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Server.Health;

/// <summary>Follows start and stop. On stop, readiness goes off first and the server keeps serving for the drain delay before it stops accepting.</summary>
internal sealed class ServerLife(IOptions<DrainOptions> options, TimeProvider time, ILogger<ServerLife> logger) : IHostedLifecycleService
{
    private volatile ServerPhase _phase = ServerPhase.Starting;

    /// <summary>The present phase.</summary>
    public ServerPhase Phase => _phase;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _phase = ServerPhase.Running;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        _phase = ServerPhase.Draining;
        Log.Draining(logger, options.Value.Delay.TotalSeconds);
        await Task.Delay(options.Value.Delay, time, cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
