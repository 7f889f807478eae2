namespace GraphQLBackend.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    // Who may see whom. A project that is not here may not exist.
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Domain"] = [],
        ["GraphQL"] = [],
        ["GraphQL.Generator"] = [],
        ["Persistence"] = ["Domain"],
        ["Caching"] = ["Domain", "Persistence"],
        ["Schema"] = ["GraphQL", "GraphQL.Generator", "Domain"],
        ["Resolvers"] = ["GraphQL", "GraphQL.Generator", "Domain", "Schema", "Persistence", "Caching"],
        ["Jobs"] = ["Domain", "Persistence", "Caching"],
        ["Server"] = ["GraphQL", "Domain", "Persistence", "Caching", "Schema", "Resolvers", "Jobs"],
    };

    [Fact]
    public void References_Should_GoOneWay()
    {
        // act
        var unknown = Repository.SourceProjects.Keys.Except(s_allowed.Keys);
        var wrong = Repository.SourceProjects
            .SelectMany(project => project.Value.Select(reference => (From: project.Key, To: reference)))
            .Where(edge => s_allowed.TryGetValue(edge.From, out var allowed) && !allowed.Contains(edge.To))
            .Select(edge => $"{edge.From} -> {edge.To}");

        // assert
        Assert.NotEmpty(Repository.SourceProjects);
        Assert.Empty(unknown);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Allowed_Should_HoldNoCycle()
    {
        // arrange
        var open = s_allowed.ToDictionary(entry => entry.Key, entry => entry.Value.ToList());

        // act: take away whatever depends on nothing until nothing can be taken away
        while (open.FirstOrDefault(entry => entry.Value.Count == 0).Key is { } leaf)
        {
            open.Remove(leaf);
            foreach (var references in open.Values)
            {
                references.Remove(leaf);
            }
        }

        // assert
        Assert.Empty(open);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Projects_Should_StandInAFolderOfTheirName(string folder)
    {
        // act
        var astray = Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Where(file => Path.GetFileNameWithoutExtension(file) != new FileInfo(file).Directory!.Name);

        // assert
        Assert.Empty(astray);
    }
}
