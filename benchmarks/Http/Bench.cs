using System.Globalization;
using System.Text;
using GraphQLBackend.Benchmarks.Http.Data;
using GraphQLBackend.Benchmarks.Http.Handlers;
using GraphQLBackend.Benchmarks.Http.Load;
using GraphQLBackend.Benchmarks.Http.Processes;
using GraphQLBackend.Benchmarks.Http.Reports;
using GraphQLBackend.Benchmarks.Http.Shapes;

namespace GraphQLBackend.Benchmarks.Http;

/// <summary>One run: fill, start, compare the answers, load in turns, write the tables.</summary>
internal static class Bench
{
    private const int Operations = 100;
    private const int Compared = 20;

    /// <summary>Returns the exit code: 0, or 1 when the answers differ.</summary>
    public static async Task<int> RunAsync(BenchOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-").FullName;
        var servers = new List<RunningServer>();
        try
        {
            Say("Starting PostgreSQL and filling it");
            await using var database = await BenchDatabase.StartAsync(options.Size, cancellationToken);
            var all = ShapeCatalog.Create(options.Size);
            var shapes = all.Where(shape => Chosen(options.Shapes, shape.Name)).ToList();
            OperationVariants.Write(Path.Combine(folder, "operations"), all, Operations);
            var contestants = ContestantCatalog.Create(database.Url, folder);

            Say("Starting the servers");
            var samples = await StartAsync(options, folder, contestants, all, servers, cancellationToken);
            if (!await AnswersAgreeAsync(shapes, servers, cancellationToken))
            {
                return 1;
            }

            var measurements = await MeasureAsync(options, shapes, servers, database, cancellationToken);
            var resident = servers.ToDictionary(static server => server.Name, static server => server.ResidentMegabytes);
            Say("Cold starts");
            var facts = await ColdStartsAsync(options, folder, contestants, all[0], servers, resident, cancellationToken);
            var report = MarkdownReport.Write(MachineFacts.Describe(database.Version), options, shapes, measurements, facts, samples);
            Console.WriteLine(report);
            if (options.Output is { } file)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
                await File.WriteAllTextAsync(file, report, cancellationToken);
            }

            return 0;
        }
        finally
        {
            foreach (var server in servers)
            {
                await server.DisposeAsync();
            }

            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Chosen(IReadOnlyList<string> chosen, string name) => chosen.Count == 0 || chosen.Contains(name, StringComparer.OrdinalIgnoreCase);

    // The floor needs the bytes that the server gives, so the server is first.
    private static async Task<Dictionary<string, int>> StartAsync(
        BenchOptions options, string folder, IReadOnlyList<Contestant> contestants, IReadOnlyList<Shape> shapes, List<RunningServer> servers, CancellationToken cancellationToken)
    {
        var floor = Directory.CreateDirectory(Path.Combine(folder, "floor")).FullName;
        var sizes = new Dictionary<string, int>();
        foreach (var contestant in contestants.Where(contestant => Chosen(options.Servers, contestant.Name)))
        {
            if (contestant.Name == HandlerServer.Floor && servers.Count == 0)
            {
                throw new InvalidOperationException("The floor sends what another server answers: name one beside it.");
            }

            var server = await RunningServer.StartAsync(contestant, folder, shapes[0].Target(shapes[0].Variables[0]), cancellationToken);
            servers.Add(server);
            Say($"{server.Name}: process {server.ProcessId}, port {server.Port}");
            foreach (var shape in servers.Count == 1 ? shapes : [])
            {
                var body = await server.GetAsync(shape.Target(shape.Variables[shape.Variables.Count / 2]), cancellationToken);
                sizes.Add(shape.Name, body.Length);
                await File.WriteAllBytesAsync(Path.Combine(floor, shape.Name + ".json"), body, cancellationToken);
            }
        }

        return sizes;
    }

    private static async Task<bool> AnswersAgreeAsync(IReadOnlyList<Shape> shapes, List<RunningServer> servers, CancellationToken cancellationToken)
    {
        var compared = servers.Where(static server => server.Name != HandlerServer.Floor).ToList();
        var random = new Random(1);
        foreach (var shape in shapes)
        {
            for (var i = 0; i < Compared; i++)
            {
                var target = shape.Target(shape.Variables[random.Next(shape.Variables.Count)]);
                var first = await compared[0].GetAsync(target, cancellationToken);
                foreach (var other in compared.Skip(1))
                {
                    var second = await other.GetAsync(target, cancellationToken);
                    if (!first.AsSpan().SequenceEqual(second))
                    {
                        await Console.Error.WriteLineAsync($"{shape.Name}: {compared[0].Name} and {other.Name} answer differently to {target}");
                        await Console.Error.WriteLineAsync($"{Encoding.UTF8.GetString(first)}\n{Encoding.UTF8.GetString(second)}");
                        return false;
                    }
                }
            }
        }

        Say($"{compared.Count} servers give the same {Compared} answers of each shape");
        return true;
    }

    private static async Task<List<Measurement>> MeasureAsync(
        BenchOptions options, IReadOnlyList<Shape> shapes, List<RunningServer> servers, BenchDatabase database, CancellationToken cancellationToken)
    {
        var requests = shapes.ToDictionary(static shape => shape.Name, static shape => shape.Variables.Select(variables => LoadGenerator.Request(shape.Target(variables))).ToList());
        var measurements = new List<Measurement>();
        for (var round = 0; round <= options.Rounds; round++)
        {
            Say(round == 0 ? "Warming up" : $"Round {round} of {options.Rounds}");
            foreach (var shape in shapes)
            {
                foreach (var server in servers)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var before = (Server: server.CpuSeconds, Database: database.CpuSeconds, Generator: Environment.CpuUsage.TotalTime);
                    var load = await LoadGenerator.RunAsync(
                        server.Port, requests[shape.Name], options.Connections, round == 0 ? options.WarmUp : options.Duration, seed: round);
                    var measurement = new Measurement(
                        server.Name,
                        shape.Name,
                        load,
                        server.CpuSeconds - before.Server,
                        database.CpuSeconds - before.Database,
                        (Environment.CpuUsage.TotalTime - before.Generator).TotalSeconds);
                    if (round > 0)
                    {
                        measurements.Add(measurement);
                    }

                    Say(Line(measurement));
                }
            }
        }

        return measurements;
    }

    private static async Task<List<ServerFacts>> ColdStartsAsync(
        BenchOptions options,
        string folder,
        IReadOnlyList<Contestant> contestants,
        Shape shape,
        List<RunningServer> servers,
        Dictionary<string, double> resident,
        CancellationToken cancellationToken)
    {
        var facts = new List<ServerFacts>();
        foreach (var server in servers)
        {
            var contestant = contestants.First(contestant => contestant.Name == server.Name);
            var starts = new List<TimeSpan>();
            for (var i = 0; i < options.ColdStarts; i++)
            {
                await using var started = await RunningServer.StartAsync(contestant, folder, shape.Target(shape.Variables[0]), cancellationToken);
                starts.Add(started.ColdStart);
            }

            facts.Add(new ServerFacts(server.Name, starts, resident[server.Name]));
        }

        return facts;
    }

    private static string Line(Measurement measurement) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {measurement.Shape} {measurement.Server,-7} {measurement.Load.Rate,8:F0}/s  server {measurement.ServerCpu * 10_000 / measurement.Load.Requests,6:F2}  database {measurement.DatabaseCpu * 10_000 / measurement.Load.Requests,6:F2}  generator {measurement.GeneratorCpu * 10_000 / measurement.Load.Requests,6:F2} s/10k  p50 {measurement.Load.Percentile(0.5):F2} p99 {measurement.Load.Percentile(0.99):F2} ms");

    private static void Say(string text) => Console.Error.WriteLine(text);
}
