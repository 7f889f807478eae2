using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GraphQLBackend.Server.Health;

/// <summary>Healthy between the end of the start and the begin of the stop.</summary>
internal sealed class LifeHealthCheck(ServerLife life) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(life.Phase switch
        {
            ServerPhase.Running => HealthCheckResult.Healthy(),
            ServerPhase.Draining => HealthCheckResult.Unhealthy("draining"),
            _ => HealthCheckResult.Unhealthy("starting"),
        });
}
