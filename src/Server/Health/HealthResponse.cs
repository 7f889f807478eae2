using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GraphQLBackend.Server.Health;

/// <summary>Writes a report as JSON; the framework sets 200 or 503 and forbids caching.</summary>
internal static class HealthResponse
{
    /// <summary>Writes status and checks.</summary>
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var checks = report.Entries.ToDictionary(
            entry => entry.Key,
            entry => new HealthCheckBody(Name(entry.Value.Status), entry.Value.Description));
        var body = new HealthBody(Name(report.Status), checks.Count == 0 ? null : checks);
        return context.Response.WriteAsJsonAsync(
            body, HealthJsonContext.Default.HealthBody, contentType: null, context.RequestAborted);
    }

    private static string Name(HealthStatus status) => status.ToString().ToLowerInvariant();
}
