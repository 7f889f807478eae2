using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Types;

public sealed class SdlConformanceTests
{
    [Theory]
    [Corpora("sdl.jsonl")]
    public void Build_Should_AgreeOnVerdict(string corpus) => Corpus.Open(corpus).Verify("sdl.jsonl", Check);

    private static string? Check(JsonObject testCase)
    {
        var isValid = IsValid((string)testCase["sdl"]!, out var fault);
        return isValid == (bool)testCase["valid"]! ? null : $"{(string)testCase["sdl"]!} {fault ?? testCase["errors"]!.ToJsonString()}";
    }

    private static bool IsValid(string sdl, out string? fault)
    {
        fault = null;
        try
        {
            SdlSchemaBuilder.Build(sdl);
        }
        catch (Exception exception) when (exception is SchemaException or SyntaxException)
        {
            fault = exception.Message;
        }

        return fault is null;
    }
}
