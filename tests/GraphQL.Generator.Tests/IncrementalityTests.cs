using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Tests;

public sealed class IncrementalityTests
{
    private const string Types = """
        [assembly: Module("Types")]
        [ObjectType] public sealed record Book(string Title);
        [QueryType] public static partial class Queries { public static Book? Book(IBookByIdDataLoader books) => null; }
        public static class Loaders
        {
            [DataLoader] public static Task<Dictionary<int, Book>> GetBookByIdAsync(IReadOnlyList<int> ids) => null!;
        }
        """;

    [Theory]
    [InlineData("public static class Other { public static int A => 1; }")]
    [InlineData("public static class Other { public static int B() => 2; }\npublic sealed class More : List<int>;")]
    public void Generator_Should_KeepOutput_When_UnrelatedFileChanges(string edited)
    {
        // arrange
        var before = GeneratorRun.CreateCompilation([Types, "public static class Other;"]);
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees.Last(), GeneratorRun.Parse(edited, "Source2.cs"));

        // act
        var result = GeneratorRun.CreateDriver().RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single();

        // assert
        Assert.Equal(2, result.GeneratedSources.Length);
        Assert.All(Reasons(result.TrackedSteps[GraphQLGenerator.DeclarationsStep]), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.All(Reasons([.. result.TrackedOutputSteps.SelectMany(static step => step.Value)]), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Generator_Should_WriteAgain_When_DeclarationChanges()
    {
        // arrange
        var before = GeneratorRun.CreateCompilation([Types]);
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees.Last(), GeneratorRun.Parse(Types.Replace("string Title", "string Name", StringComparison.Ordinal), "Source1.cs"));

        // act
        var result = GeneratorRun.CreateDriver().RunGenerators(before).RunGenerators(after).GetRunResult();

        // assert
        Assert.Contains(result.GeneratedTrees, static tree => tree.ToString().Contains("\"name\"", StringComparison.Ordinal));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IReadOnlyList<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason);
}
