namespace GraphQLBackend.Server.Health;

/// <summary>What the health endpoints answer.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>: the worst of the checks.</param>
/// <param name="Checks">One entry per check by name; null from the liveness endpoint, which checks nothing.</param>
internal sealed record HealthBody(string Status, IReadOnlyDictionary<string, HealthCheckBody>? Checks);
