using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.Conformance.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Printing;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Types;

public sealed class SchemaPrinterConformanceTests
{
    [Theory]
    [Corpora("schema.printed.graphql")]
    public void Print_Should_ReproduceTheSchema(string corpus) =>
        Assert.Equal(WithoutPadding(Read(corpus, "schema.printed.graphql")), WithoutPadding(SchemaPrinter.Print(Build(corpus))));

    [Theory]
    [Corpora("schema.printed.stripped.txt")]
    public void Print_Should_ReproduceTheTokensOfTheSchema(string corpus) =>
        Assert.Equal(Read(corpus, "schema.printed.stripped.txt"), IgnoredCharacters.Strip(SchemaPrinter.Print(Build(corpus))));

    [Theory]
    [Corpora("schema.sorted.graphql")]
    public void PrintSorted_Should_ReproduceTheSortedSchema(string corpus) =>
        Assert.Equal(WithoutPadding(Read(corpus, "schema.sorted.graphql")), WithoutPadding(SchemaPrinter.PrintSorted(Build(corpus))));

    [Theory]
    [Corpora("schema.graphql")]
    public void Print_Should_BeAFixedPoint(string corpus)
    {
        var printed = SchemaPrinter.Print(Build(corpus));
        Assert.Equal(printed, SchemaPrinter.Print(SdlSchemaBuilder.Build(printed)));
    }

    [Theory]
    [Corpora("sdl.jsonl")]
    public void Print_Should_AgreeOnEveryValidSchema(string corpus) => Corpus.Open(corpus).Verify("sdl.jsonl", Check, "printed");

    private static string Read(string corpus, string file) => Corpus.Open(corpus).ReadText(file).TrimEnd('\n');

    private static Schema Build(string corpus) => SdlSchemaBuilder.Build(Read(corpus, "schema.graphql"));

    private static string? Check(JsonObject testCase)
    {
        if (!(bool)testCase["valid"]! || testCase["printedStripped"] is null)
        {
            return null;
        }

        var printed = SchemaPrinter.Print(SdlSchemaBuilder.Build((string)testCase["sdl"]!));
        return Corpus.Differ((string?)testCase["printedStripped"], IgnoredCharacters.Strip(printed))
            ?? (testCase["printed"] is null ? null : Corpus.Differ(WithoutPadding((string)testCase["printed"]!), WithoutPadding(printed)));
    }

    // Version 17 of the reference implementation pads object values, version 16 and print.jsonl do not.
    private static string WithoutPadding(string sdl) =>
        sdl.Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal);
}
