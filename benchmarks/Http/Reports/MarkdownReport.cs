using System.Globalization;
using System.Text;
using GraphQLBackend.Benchmarks.Http.Handlers;
using GraphQLBackend.Benchmarks.Http.Shapes;

namespace GraphQLBackend.Benchmarks.Http.Reports;

/// <summary>The tables.</summary>
internal static class MarkdownReport
{
    /// <summary>Writes medians over the rounds, and ratios of medians to the handler with statements.</summary>
    public static string Write(
        string machine, BenchOptions options, IReadOnlyList<Shape> shapes, IReadOnlyList<Measurement> measurements, IReadOnlyList<ServerFacts> facts, IReadOnlyDictionary<string, int> sizes)
    {
        var text = new StringBuilder();
        text.AppendLine("# Load over loopback").AppendLine();
        text.AppendLine(machine).AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{options.Size.Products} products, {options.Size.Tracked} of them with 90 days and 5 competitors; {options.Connections} connections in a closed loop; medians of {options.Rounds} rounds of {options.Duration.TotalSeconds:0.#} s, the servers in turns.");
        text.AppendLine("CPU is seconds of processor time per 10,000 requests: of the server alone, and of PostgreSQL.").AppendLine();
        text.AppendLine("| shape | server | requests/s | of npgsql | CPU server | CPU database | p50 ms | p99 ms | bytes |");
        text.AppendLine("|---|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var shape in shapes)
        {
            var ofShape = measurements.Where(measurement => measurement.Shape == shape.Name).ToList();
            var reference = ofShape.Where(static measurement => measurement.Server == HandlerServer.Npgsql).Select(static measurement => measurement.Load.Rate).ToList();
            foreach (var server in ofShape.GroupBy(static measurement => measurement.Server))
            {
                var rate = Median(server, static measurement => measurement.Load.Rate);
                text.AppendLine(string.Join(" | ",
                    $"| {shape.Name}",
                    server.Key,
                    Number(rate, 0),
                    reference.Count == 0 ? "" : Number(rate / Median(reference, static value => value), 2),
                    Number(Median(server, static measurement => PerTenThousand(measurement, measurement.ServerCpu)), 2),
                    Number(Median(server, static measurement => PerTenThousand(measurement, measurement.DatabaseCpu)), 2),
                    Number(Median(server, static measurement => measurement.Load.Percentile(0.5)), 2),
                    Number(Median(server, static measurement => measurement.Load.Percentile(0.99)), 2),
                    $"{sizes[shape.Name]} |"));
            }
        }

        text.AppendLine().AppendLine("| server | start to first answer, ms | resident after the load, MB |").AppendLine("|---|---:|---:|");
        foreach (var server in facts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {server.Server} | {Median(server.ColdStarts, static start => start.TotalMilliseconds):F0} | {server.ResidentMegabytes:F0} |");
        }

        text.AppendLine();
        foreach (var shape in shapes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {shape.Name}: {shape.Title}.");
        }

        text.AppendLine("- ours: the server in production mode with its request log, 100 registered operations.");
        text.AppendLine("- npgsql: a handler that writes the rows of the same statements, prepared, from the reader into the response.");
        text.AppendLine("- memory: a handler over rows in memory. floor: Kestrel with fixed bytes of that length.");
        return text.ToString();
    }

    private static double PerTenThousand(Measurement measurement, double seconds) => seconds * 10_000 / measurement.Load.Requests;

    private static double Median<T>(IEnumerable<T> items, Func<T, double> value)
    {
        var sorted = items.Select(value).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Number(double value, int digits) => value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
