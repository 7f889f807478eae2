using System.CommandLine;
using GraphQLBackend.Benchmarks.Http.Data;
using GraphQLBackend.Benchmarks.Http.Handlers;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Benchmarks.Http;

/// <summary>The command line.</summary>
internal static class BenchCommand
{
    private static readonly Option<bool> s_quick = new("--quick") { Description = "Little data, one short round: shows that everything works, measures nothing." };
    private static readonly Option<string[]> s_only = new("--only") { Description = "Only these servers: ours, npgsql, memory, floor.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> s_shape = new("--shape") { Description = "Only these shapes: Q1, Q2, Q3, Q4.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int> s_rounds = new("--rounds") { Description = "Times that every server is measured with every shape, 1 to 20.", DefaultValueFactory = static _ => 3 };
    private static readonly Option<double> s_seconds = new("--seconds") { Description = "Length of one measurement, up to 300.", DefaultValueFactory = static _ => 6 };
    private static readonly Option<double> s_warmUp = new("--warm-up") { Description = "Seconds of load on every server with every shape before, up to 60.", DefaultValueFactory = static _ => 6 };
    private static readonly Option<int> s_connections = new("--connections") { Description = "Open connections, 1 to 256.", DefaultValueFactory = static _ => 32 };
    private static readonly Option<string?> s_output = new("--output") { Description = "The file for the tables. By default benchmarks/results/http.md for a full run, none for any other." };

    /// <summary>The root command and the hidden one with which the handlers are started.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand(
            "Load over loopback: the server, beside handlers written by hand for the same answers, in turns, on a private PostgreSQL (or the one that DATABASE_URL " +
            "names: an empty database, which is filled and left). Everything started is stopped, also when this is killed. A full run takes about eight minutes " +
            "and wants the machine for itself.")
        {
            s_quick, s_only, s_shape, s_rounds, s_seconds, s_warmUp, s_connections, s_output,
        };
        root.SetAction(static (result, cancellationToken) => Bench.RunAsync(Read(result), cancellationToken));

        var kind = new Argument<string>("kind");
        var serve = new Command("handler", "Serves one of the handlers.") { Hidden = true };
        serve.Arguments.Add(kind);
        serve.SetAction((result, cancellationToken) => HandlerServer.RunAsync(result.GetRequiredValue(kind), cancellationToken));
        root.Subcommands.Add(serve);
        return root;
    }

    private static BenchOptions Read(ParseResult result)
    {
        var quick = result.GetValue(s_quick);
        var servers = result.GetValue(s_only) ?? [];
        var shapes = result.GetValue(s_shape) ?? [];
        var isFull = !quick && servers.Length == 0 && shapes.Length == 0;
        return new BenchOptions
        {
            Servers = servers,
            Shapes = shapes,
            Size = quick ? SeedSize.Quick : SeedSize.Full,
            Rounds = quick ? 1 : Math.Clamp(result.GetValue(s_rounds), 1, 20),
            Duration = quick ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromSeconds(Math.Clamp(result.GetValue(s_seconds), 0.1, 300)),
            WarmUp = quick ? TimeSpan.FromSeconds(0.2) : TimeSpan.FromSeconds(Math.Clamp(result.GetValue(s_warmUp), 0, 60)),
            Connections = Math.Clamp(result.GetValue(s_connections), 1, 256),
            ColdStarts = isFull ? 5 : 1,
            Output = result.GetValue(s_output) ?? (isFull ? RepositoryFolder.PathOf("benchmarks/results/http.md") : null),
        };
    }
}
