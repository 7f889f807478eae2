using System.CommandLine;
using GraphQLBackend.Jobs.Ingestion;
using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Server.Hosting;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Server.CommandLine;

/// <summary><c>ingest</c>: reads all datasets of a provider's location through the pipeline. Repeating it changes nothing.</summary>
internal static class IngestCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(Func<string[], WebApplication> build)
    {
        var provider = new Option<string?>("--provider") { Description = $"Name of the provider (default: {IngestionOptions.Variable}, else {IngestionOptions.Recorded})." };
        var data = new Option<string>("--data") { Description = "Where the provider finds its datasets.", DefaultValueFactory = static _ => "sample-data" };
        var command = new Command("ingest", "Read recorded or fetched items into the database; repeating it changes nothing.") { provider, data };
        command.SetAction((result, cancellationToken) =>
            RunAsync(build, result.GetValue(provider), result.GetValue(data)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Func<string[], WebApplication> build, string? provider, string data, CancellationToken cancellationToken)
    {
        await using var app = build([]);
        provider ??= app.Services.GetRequiredService<IOptions<IngestionOptions>>().Value.Provider;
        var request = new IngestRequest(provider, data) { Progress = Show };
        try
        {
            var report = await app.Services.GetRequiredService<IngestRunner>().RunAsync(request, cancellationToken);
            Console.WriteLine($"Ingested {report.Datasets.Count} datasets: {Words(report.Total)}");
            return ExitCodes.Success;
        }
        catch (Exception exception) when (exception is IngestSourceException || DatabaseFaults.In(exception) is not null)
        {
            await Console.Error.WriteLineAsync($"Cannot ingest: {(DatabaseFaults.In(exception) ?? exception).Message}");
            return ExitCodes.Failure;
        }
    }

    private static void Show(IngestProgress progress) =>
        Console.WriteLine($"{progress.Dataset} ({progress.Number} of {progress.Of}): {Words(progress.Counts)}");

    private static string Words(IngestCounts counts) =>
        $"{counts.Received} items received, {counts.Duplicates} already known, {counts.Promoted} promoted, {counts.Rejected} rejected";
}
