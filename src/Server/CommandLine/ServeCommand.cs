using System.CommandLine;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.Server.Hosting;
using GraphQLBackend.Server.Logging;
using GraphQLBackend.Server.Modes;

namespace GraphQLBackend.Server.CommandLine;

/// <summary><c>serve</c>: answers requests until it is asked to stop.</summary>
internal static class ServeCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(Func<string[], WebApplication> build)
    {
        var command = new Command(
            "serve",
            "Answer requests until asked to stop (what happens without a command). --KEY=VALUE sets a variable for this start.");
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellationToken) => RunAsync(build, HostSettings.From(result), cancellationToken));
        return command;
    }

    /// <summary>Builds the application and runs it to its end.</summary>
    public static async Task<int> RunAsync(Func<string[], WebApplication> build, string[] settings, CancellationToken cancellationToken)
    {
        await using var app = build(settings);
        Log.Starting(app.Logger, app.Services.GetRequiredService<ServerMode>().ToString());
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"Cannot listen: {exception.Message}");
            return ExitCodes.Failure;
        }
        catch (OperationRegistrationException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCodes.Failure;
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Success;
    }
}
