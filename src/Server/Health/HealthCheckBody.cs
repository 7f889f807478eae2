namespace GraphQLBackend.Server.Health;

/// <summary>The outcome of one check.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>.</param>
/// <param name="Reason">Why it is not healthy; null when it is. Never an address or an exception's text.</param>
internal sealed record HealthCheckBody(string Status, string? Reason);
