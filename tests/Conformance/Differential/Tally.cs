using System.Text.Json.Nodes;

namespace GraphQLBackend.Conformance.Differential;

/// <summary>What kinds of documents there were.</summary>
internal sealed class Tally
{
    private int _documents;
    private int _syntaxErrors;
    private int _invalid;
    private int _runs;
    private int _runsWithErrors;

    public void Count(JsonObject answer)
    {
        _documents++;
        _syntaxErrors += (bool)answer["parse"]!["ok"]! ? 0 : 1;
        _invalid += answer["validate"]?["valid"] is { } valid && !(bool)valid ? 1 : 0;
        var runs = answer["runs"] as JsonArray ?? [];
        _runs += runs.Count;
        _runsWithErrors += runs.Count(static run => run!["execute"]!["errors"] is not null);
    }

    public override string ToString() =>
        $"documents against graphql-js ({_syntaxErrors} with syntax errors, {_invalid} invalid, the others run {_runs} times, {_runsWithErrors} of them with errors): {_documents}";
}
