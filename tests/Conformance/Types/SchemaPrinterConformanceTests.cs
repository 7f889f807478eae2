using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Language;
using GraphQLBackend.GraphQL.Types.Printing;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Types;

public sealed class SchemaPrinterConformanceTests
{
    [Fact]
    public void Print_Should_ReproduceTheSchema()
    {
        // arrange
        var schema = SdlSchemaBuilder.Build(Corpus.ReadText("schema.graphql"));

        // act
        var printed = SchemaPrinter.Print(schema);

        // assert
        Assert.Equal(WithoutPadding(Corpus.ReadText("schema.printed.graphql").TrimEnd('\n')), WithoutPadding(printed));
        Assert.Equal(Corpus.ReadText("schema.printed.stripped.txt").TrimEnd('\n'), IgnoredCharacters.Strip(printed));
    }

    [Fact]
    public void PrintSorted_Should_ReproduceTheSortedSchema() => Assert.Equal(
        WithoutPadding(Corpus.ReadText("schema.sorted.graphql").TrimEnd('\n')),
        WithoutPadding(SchemaPrinter.PrintSorted(SdlSchemaBuilder.Build(Corpus.ReadText("schema.graphql")))));

    [Fact]
    public void Print_Should_BeAFixedPoint()
    {
        var printed = SchemaPrinter.Print(SdlSchemaBuilder.Build(Corpus.ReadText("schema.graphql")));
        Assert.Equal(printed, SchemaPrinter.Print(SdlSchemaBuilder.Build(printed)));
    }

    [Fact]
    public void Print_Should_AgreeOnEveryValidSchema() => Corpus.Verify("sdl.jsonl", Check);

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
