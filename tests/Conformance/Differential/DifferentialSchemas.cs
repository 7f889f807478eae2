using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.Conformance.Model;

namespace GraphQLBackend.Conformance.Differential;

/// <summary>The schemas that documents are generated over: those of the corpora, and the one this server has.</summary>
internal static class DifferentialSchemas
{
    public static DifferentialSchema Get(string name) => name == "own"
        ? new DifferentialSchema(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "own.graphql")), ["ASIN", "CurrencyCode"])
        : new DifferentialSchema(name, Corpus.Open(name).ReadText("schema.graphql"), ModelSchemas.Labels);
}
