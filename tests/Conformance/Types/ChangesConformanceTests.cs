using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Changes;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Types;

public sealed class ChangesConformanceTests
{
    [Theory]
    [Corpora("changes.jsonl")]
    public void Compare_Should_FindTheSameKindsOfChanges(string corpus) => Corpus.Open(corpus).Verify("changes.jsonl", Check);

    private static string? Check(JsonObject testCase)
    {
        var changes = SchemaComparer.Compare(Build((string)testCase["before"]!), Build((string)testCase["after"]!));
        return Differ(testCase, "breaking", changes.Breaking) ?? Differ(testCase, "dangerous", changes.Dangerous);
    }

    // Changed types leave some default values behind that no longer fit.
    private static Schema Build(string sdl) => SdlSchemaBuilder.Build(sdl, new SdlSchemaOptions { AssumesValid = true });

    private static string? Differ(JsonObject testCase, string member, IReadOnlyList<SchemaChange> changes)
    {
        var expected = testCase[member]!.AsArray().Select(static change => (string)change![0]!).Order(StringComparer.Ordinal);
        var actual = changes.Select(static change => change.Code).Order(StringComparer.Ordinal);
        return Corpus.Differ(string.Join(' ', expected), string.Join(' ', actual));
    }
}
