using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Model;

public sealed class ModelVectorTests
{
    [Fact]
    public void Model_Should_AgreeWithVectors() => Corpus.Verify("model-vectors.jsonl", Check);

    private static string? Check(JsonObject vector)
    {
        return (string)vector["kind"]! switch
        {
            "hash" => Corpus.Differ(vector["hash"]!.ToJsonString(), $"{ResolverModel.Hash((string)vector["text"]!)}"),
            "canon" => Corpus.Differ((string?)vector["canon"], CanonicalJson.Write(vector["value"])),
            _ => CheckLeaf(vector),
        };
    }

    private static string? CheckLeaf(JsonObject vector)
    {
        var type = (string)vector["type"]!;
        var values = (ModelSchema.Default.GetType(type) as EnumType)?.Values.Select(static value => value.Name).ToList();
        var leaf = ResolverModel.Leaf(type, (uint)vector["hash"]!, values);
        return Corpus.Differ(CanonicalJson.Write(vector["value"]), CanonicalJson.Write(leaf));
    }
}
