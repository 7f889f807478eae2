using System.Text.RegularExpressions;

namespace GraphQLBackend.Architecture.Tests;

public sealed partial class SourceRuleTests
{
    [Fact]
    public void Sources_Should_AskATimeProvider_When_TheyNeedTheTime()
    {
        // act
        var direct = Repository.Sources("src")
            .Where(file => !file.StartsWith("src/GraphQL.Generator/", StringComparison.Ordinal))
            .Where(file => SystemClock().IsMatch(Repository.Read(file)));

        // assert
        Assert.Empty(direct);
    }

    [Fact]
    public void Engine_Should_SeeAspNetOnlyInItsTransport()
    {
        // act
        var wrong = Repository.Sources("src/GraphQL")
            .Where(file => !file.StartsWith("src/GraphQL/AspNetCore/", StringComparison.Ordinal))
            .Where(file => Repository.Read(file).Contains("Microsoft.AspNetCore", StringComparison.Ordinal));

        // assert
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Persistence")]
    [InlineData("Caching")]
    [InlineData("Schema")]
    [InlineData("Resolvers")]
    [InlineData("Jobs")]
    public void Inner_Should_NotSeeAspNet(string project)
    {
        // arrange: a project appears when it has content
        var sources = Directory.Exists(Path.Combine(Repository.Root, "src", project)) ? Repository.Sources($"src/{project}") : [];

        // act
        var wrong = sources.Where(file => Repository.Read(file).Contains("Microsoft.AspNetCore", StringComparison.Ordinal));

        // assert
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Schema")]
    [InlineData("Resolvers")]
    public void GraphQLUsings_Should_StandInOneFile_When_AProjectIsWrittenAgainstTheEngine(string project)
    {
        // arrange: a move to another engine changes that file only
        var sources = Directory.Exists(Path.Combine(Repository.Root, "src", project)) ? Repository.Sources($"src/{project}") : [];

        // act
        var wrong = sources
            .Where(file => Path.GetFileName(file) != "GraphQLUsings.cs")
            .Where(file => EngineUsing().IsMatch(Repository.Read(file)));

        // assert
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex SystemClock();

    [GeneratedRegex(@"^\s*(global )?using (static )?(\w+ = )?(GraphQLBackend\.GraphQL|HotChocolate|GreenDonut)\b", RegexOptions.Multiline)]
    private static partial Regex EngineUsing();
}
