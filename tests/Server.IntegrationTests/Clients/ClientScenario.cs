using System.Text;
using System.Text.Json;

namespace GraphQLBackend.Server.IntegrationTests.Clients;

/// <summary>What a client did in one scenario: one line of <c>tests/clients/applications/run.mjs</c>.</summary>
/// <param name="Configuration">How the client was set up.</param>
/// <param name="Scenario">What the application did.</param>
/// <param name="Operations">How many operations the application sent.</param>
/// <param name="Requests">What went over the wire: method, path, names of parameters and members, status, codes.</param>
/// <param name="Outcome">What the application got.</param>
internal sealed record ClientScenario(string Configuration, string Scenario, int Operations, IReadOnlyList<string> Requests, string Outcome)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>How many of the requests carried a document.</summary>
    public int Documents => Requests.Count(static request => request.Split(" -> ")[0].Split([' ', '?', '&', '{', '}']).Contains("query"));

    /// <summary>Whether the client is set up to send documents, not ids.</summary>
    public bool SendsDocuments => Configuration.StartsWith("documents", StringComparison.Ordinal);

    public static IReadOnlyList<ClientScenario> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonSerializer.Deserialize<ClientScenario>(line, s_json)!)];

    /// <summary>All of them as text for people: by configuration the scenarios in order, and under them what went over the wire and what came of it.</summary>
    public static string Print(IEnumerable<ClientScenario> scenarios)
    {
        var text = new StringBuilder();
        foreach (var configuration in scenarios.GroupBy(static scenario => scenario.Configuration))
        {
            text.Append("# ").Append(configuration.Key).Append('\n');
            Print([.. configuration], text);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What follows one another and happens alike stands together.</summary>
    private static void Print(ClientScenario[] scenarios, StringBuilder text)
    {
        for (var index = 0; index < scenarios.Length; index++)
        {
            text.Append(scenarios[index].Scenario).Append('\n');
            var events = scenarios[index].Events();
            if (scenarios.ElementAtOrDefault(index + 1)?.Events() != events)
            {
                text.Append(events);
            }
        }
    }

    private string Events()
    {
        var requests = Requests.GroupBy(static request => request)
            .Select(static same => same.Count() > 1 ? $"    {same.Count()} x {same.Key}\n" : $"    {same.Key}\n");
        return $"{string.Concat(requests)}    = {Outcome}\n";
    }
}
