using GraphQLBackend.Jobs;
using GraphQLBackend.Persistence;
using GraphQLBackend.Server.Authentication;
using GraphQLBackend.Server.CommandLine;
using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Server.Graph;
using GraphQLBackend.Server.Health;
using GraphQLBackend.Server.Hosting;
using GraphQLBackend.Server.Logging;
using GraphQLBackend.Server.Modes;
using GraphQLBackend.Server.Problems;
using GraphQLBackend.Server.RequestIds;

return await new ServerCommandLine(Build)
    .Add(ServeCommand.Create)
    .Add(MigrateCommand.Create)
    .Add(IngestCommand.Create)
    .Add(static _ => OperationsCommand.Create())
    .Add(static _ => SchemaCommand.Create())
    .RunAsync(args);

static WebApplication Build(string[] settings)
{
    var builder = WebApplication.CreateBuilder(settings);
    var mode = ServerModes.Of(builder.Environment);
    builder.Services.AddSingleton(TimeProvider.System);
    builder
        .AddServerConfiguration(mode, out var database)
        .AddServerLogging(mode)
        .AddKestrelLimits()
        .AddProblems()
        .AddServerAuthentication(mode)
        .AddHealth(mode);
    builder.Services.AddPersistence(database.ConnectionString);
    builder.Services.AddJobs();
    builder.AddGraph(mode);

    var app = builder.Build();
    app.UseMiddleware<RequestIdMiddleware>();
    app.UseMiddleware<RequestLoggingMiddleware>();
    app.UseProblems();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapHealth();
    app.MapGraph();
    return app;
}
