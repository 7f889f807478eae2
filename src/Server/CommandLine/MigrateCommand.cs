using System.CommandLine;
using GraphQLBackend.Persistence;
using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Server.Hosting;
using GraphQLBackend.Server.Logging;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Server.CommandLine;

/// <summary><c>migrate</c>: brings the database of <c>DATABASE_URL</c> to the newest migration.</summary>
internal static class MigrateCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(Func<string[], WebApplication> build)
    {
        var command = new Command("migrate", "Bring the database to the newest migration.");
        command.SetAction((_, cancellationToken) => RunAsync(build, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Func<string[], WebApplication> build, CancellationToken cancellationToken)
    {
        await using var app = build([]);
        var options = app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        try
        {
            await DatabaseMigrator.MigrateAsync(options.ConnectionString, cancellationToken);
        }
        catch (Exception exception) when (DatabaseFaults.In(exception) is not null)
        {
            await Console.Error.WriteLineAsync($"Cannot migrate: {DatabaseFaults.In(exception)!.Message}");
            return ExitCodes.Failure;
        }

        Log.Migrated(app.Logger);
        return ExitCodes.Success;
    }
}
