using GraphQLBackend.Server.Authentication;
using GraphQLBackend.Server.CommandLine;
using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Server.Health;
using GraphQLBackend.Server.Hosting;
using GraphQLBackend.Server.Logging;
using GraphQLBackend.Server.Modes;
using GraphQLBackend.Server.Problems;
using GraphQLBackend.Server.RequestIds;
using Microsoft.Extensions.Options;
using Npgsql;

return await new ServerCommandLine(Build)
    .Add(ServeCommand.Create)
    .Add(MigrateCommand.Create)
    .RunAsync(args);

static WebApplication Build(string[] settings)
{
    var builder = WebApplication.CreateBuilder(settings);
    var mode = ServerModes.Of(builder.Environment);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddSingleton(static services =>
        NpgsqlDataSource.Create(services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString));
    builder
        .AddServerConfiguration(mode)
        .AddServerLogging(mode)
        .AddKestrelLimits()
        .AddProblems()
        .AddServerAuthentication(mode)
        .AddHealth(mode);

    var app = builder.Build();
    app.UseMiddleware<RequestIdMiddleware>();
    app.UseMiddleware<RequestLoggingMiddleware>();
    app.UseProblems();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapHealth();
    return app;
}
