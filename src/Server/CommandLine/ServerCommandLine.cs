using System.CommandLine;
using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Server.Hosting;

namespace GraphQLBackend.Server.CommandLine;

/// <summary>The program's verbs. Without one it serves.</summary>
/// <param name="build">Makes the application, not yet started, from <c>--KEY=VALUE</c> settings.</param>
internal sealed class ServerCommandLine(Func<string[], WebApplication> build)
{
    private readonly RootCommand _root = new(
        "GraphQL backend for people who sell on Amazon. Settings are read from the environment (.env.example has them all).");

    /// <summary>Adds a verb.</summary>
    public ServerCommandLine Add(Func<Func<string[], WebApplication>, Command> create)
    {
        _root.Subcommands.Add(create(build));
        return this;
    }

    /// <summary>
    /// Parses and runs. Faults of configuration end with one line and <see cref="ExitCodes.Configuration"/>, files that
    /// cannot be read or written with one line and <see cref="ExitCodes.Failure"/>.
    /// </summary>
    public async Task<int> RunAsync(string[] args)
    {
        _root.TreatUnmatchedTokensAsErrors = false;
        _root.SetAction((result, cancellationToken) => ServeCommand.RunAsync(build, HostSettings.From(result), cancellationToken));
        var parsed = _root.Parse(args);
        if (parsed.Errors.Count > 0 || HostSettings.Unknown(parsed) is not null)
        {
            return await ExplainAsync(parsed);
        }

        // Only the parser had to let settings pass; help would promise "additional arguments" that do not exist.
        parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors = true;

        // No termination handler of the parser's: the host handles signals itself, with its own deadline.
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await GuardAsync(() => parsed.InvokeAsync(invocation));
    }

    private static async Task<int> ExplainAsync(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        if (HostSettings.Unknown(parsed) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"Unknown command or option: {unknown}");
        }

        await Console.Error.WriteLineAsync("Try: --help");
        return ExitCodes.Usage;
    }

    private static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (ConfigurationFaultException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCodes.Configuration;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCodes.Failure;
        }
    }
}
