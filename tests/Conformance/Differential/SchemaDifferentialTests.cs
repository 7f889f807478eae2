using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.Conformance.Language;
using GraphQLBackend.Conformance.Types;
using GraphQLBackend.GraphQL.Types.Printing;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Differential;

/// <summary>Whole schemas given to our executor and to graphql-js, and the corpus that was made with it.</summary>
[Trait("Category", "Differential")]
public sealed class SchemaDifferentialTests
{
    [Theory]
    [InlineData("own")]
    [InlineData("atlas")]
    [InlineData("harbour")]
    public async Task Schema_Should_MeanTheSameToTheReference(string name)
    {
        // arrange
        await using var reference = await ReferenceProcess.StartAsync();
        var schema = DifferentialSchemas.Get(name);

        // act: the reference reads our print, too, which has the directives that the reference leaves out
        var answer = await reference.AskAsync(schema.ToQuestion());
        var again = await reference.AskAsync(schema.ToQuestion(SchemaPrinter.Print(schema.Schema)));

        // assert
        var printed = (string)answer["printed"]!;
        Assert.Equal(printed, (string?)answer["again"]);
        Assert.Equal(printed, (string?)again["printed"]);
        Assert.Equal(IgnoredCharacters.Strip(printed), IgnoredCharacters.Strip(SchemaPrinter.Print(SdlSchemaBuilder.Build(printed))));
        Assert.Equal(
            IntrospectionConformanceTests.Comparable(answer["introspection"]!.AsObject()),
            IntrospectionConformanceTests.Comparable(IntrospectionConformanceTests.Describe(schema.Schema, Corpus.Atlas)));
    }

    [Theory]
    [InlineData("harbour")]
    public async Task Corpus_Should_BeWhatTheReferenceMakesOfItsInputs(string name)
    {
        // arrange
        await ReferenceProcess.InstallAsync();
        var folder = Directory.CreateTempSubdirectory();

        // act
        await ReferenceProcess.RunAsync("node", "corpus.mjs", name, folder.FullName);

        // assert
        var corpus = Corpus.Open(name);
        foreach (var file in folder.EnumerateFiles())
        {
            Assert.Equal(await File.ReadAllTextAsync(file.FullName), corpus.ReadText(file.Name));
        }

        folder.Delete(recursive: true);
    }
}
