using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Model;

public sealed class ModelVectorTests
{
    [Theory]
    [Corpora("model-vectors.jsonl")]
    public void Model_Should_AgreeWithVectors(string name)
    {
        var corpus = Corpus.Open(name);
        corpus.Verify("model-vectors.jsonl", vector => Check(corpus, vector));
    }

    private static string? Check(Corpus corpus, JsonObject vector)
    {
        return (string)vector["kind"]! switch
        {
            "hash" => Corpus.Differ(vector["hash"]!.ToJsonString(), $"{ResolverModel.Hash((string)vector["text"]!)}"),
            "canon" => Corpus.Differ((string?)vector["canon"], CanonicalJson.Write(vector["value"])),
            _ => CheckLeaf(corpus, vector),
        };
    }

    private static string? CheckLeaf(Corpus corpus, JsonObject vector)
    {
        var type = (string)vector["type"]!;
        var values = (corpus.Schemas.Default.GetType(type) as EnumType)?.Values.Select(static value => value.Name).ToList();
        var leaf = ResolverModel.Leaf(type, (uint)vector["hash"]!, values, ModelSchemas.Labels.Contains(type));
        return Corpus.Differ(CanonicalJson.Write(vector["value"]), CanonicalJson.Write(leaf));
    }
}
