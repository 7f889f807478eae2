using GraphQLBackend.Server.Authentication;
using GraphQLBackend.Server.Modes;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Server.Health;

/// <summary>Three questions apart, because a liveness probe that asks the database restarts the whole fleet when the database is away.</summary>
internal static class ServerHealth
{
    private const string Ready = "ready";

    /// <summary>Registers the checks and the orderly stop.</summary>
    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder, ServerMode mode)
    {
        var drain = DrainOptions.For(mode);
        builder.Services.AddSingleton(Options.Create(drain));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = drain.Deadline);
        builder.Services.AddSingleton<ServerLife>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<ServerLife>());
        builder.Services.AddHealthChecks()
            .AddCheck<LifeHealthCheck>("server", tags: [Ready])
            .AddCheck<DatabaseHealthCheck>("database", tags: [Ready]);
        return builder;
    }

    /// <summary><c>live</c>: the process answers. <c>ready</c>: send requests here. <c>health</c>: every check, for a viewer.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/v1/health/live", Answering(static _ => false));
        app.MapHealthChecks("/v1/health/ready", Answering(static check => check.Tags.Contains(Ready)));
        app.MapHealthChecks("/v1/health", Answering(static _ => true)).RequireAuthorization(Policies.Viewer);
        return app;
    }

    private static HealthCheckOptions Answering(Func<HealthCheckRegistration, bool> checks) =>
        new() { Predicate = checks, ResponseWriter = HealthResponse.WriteAsync };
}
