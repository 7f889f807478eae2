using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Execution;

public sealed class ExecutionConformanceTests
{
    [Theory]
    [Corpora("execute.jsonl",
        "at once", "mixed a", "mixed b", "mixed c", "completed tasks", "other threads", "loaders", "threads and loaders", "two loaders",
        "delayed loaders", "disguised variables", "free-form", "registered")]
    public void Execute_Should_AgreeOnDataAndErrors(string name, string variant) => Verify(
        name, "execute.jsonl", variant, static (schema, testCase, variant) => new ExecutionCase(schema, testCase, variant).Check(testCase, Seed(testCase)));

    [Theory]
    [Corpora("subscription.jsonl", "at once", "mixed a", "mixed b", "loaders", "delayed loaders", "disguised variables", "free-form", "registered")]
    public void Execute_Should_AgreeOnEvents(string name, string variant) => Verify(
        name, "subscription.jsonl", variant, static (schema, testCase, variant) => new ExecutionCase(schema, testCase, variant).CheckEvents(testCase["events"]!.AsArray(), Seed(testCase)));

    private static void Verify(string name, string file, string variantName, Func<Schema, JsonObject, ExecutionVariant, string?> check)
    {
        var corpus = Corpus.Open(name);
        var variant = ExecutionVariant.Get(variantName);
        var schema = corpus.Schemas.Create(variant.CreateResolver());
        corpus.Verify(file, testCase => check(schema, testCase, variant), variantName == "at once" ? null : variantName);
    }

    private static string Seed(JsonObject testCase) => (string)testCase["model"]!["seed"]!;
}
