using System.Text.Json;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.Persistence.Statements;
using GraphQLBackend.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

[Collection(GraphCollection.Name)]
public sealed class PlanTests(GraphFixture graph)
{
    /// <summary>Variables under which each operation finds something in every wave; mutations change nothing that is not so already.</summary>
    internal static readonly Dictionary<string, object> Variables = new()
    {
        ["CompetitorLink"] = new { input = new { productId = UK(1), competitorId = UK(2) } },
        ["CompetitorUnlink"] = new { input = new { productId = UK(1), competitorId = UK(20) } },
        ["MarketplaceList"] = new { },
        ["ProductCompetitorList"] = new { first = 50, where = new { marketplace = new { eq = "UK" } } },
        ["ProductDashboard"] = new { asin = "B0FDKB341G" },
        ["ProductList"] = new { first = 50 },
        ["ProductMetrics"] = new { asin = "B0D8W1YVBX", range = "LAST_90_DAYS" },
        ["ProductSummary"] = new { asin = "B0FDKB341G" },
        ["ProductTrack"] = new { input = new { asin = "B0FDKB341G" } },
        ["ProductUntrack"] = new { input = new { productId = UK(1) } },
    };

    /// <summary>What mutations send for their change, besides what DataLoaders read for the answer.</summary>
    internal static readonly Dictionary<string, int> Commands = new()
    {
        ["CompetitorLink"] = 3,
        ["CompetitorUnlink"] = 2,
        ["ProductTrack"] = 2,
        ["ProductUntrack"] = 1,
    };

    public static TheoryData<string> Operations() => [.. Directory.GetFiles(RepositoryFolder.PathOf("persisted-queries"), "*.graphql").Select(static file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Print_Should_ShowWavesAndStatements_When_TheOperationIsRegistered(string name)
    {
        // act
        var plan = PlanPrinter.Print(Find(name).Operation);

        // assert
        Snapshot.Match(plan, name);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Execute_Should_RunTheStatementsOfItsPlan_When_TheOperationIsRegistered(string name)
    {
        // arrange
        Assert.True(Variables.ContainsKey(name), $"Give {name} variables in {nameof(PlanTests)}.{nameof(Variables)} under which every wave finds something.");
        using var statements = StatementScope.Start();

        // act
        await graph.QueryAsync(name, Variables[name]);

        // assert
        Assert.True(Find(name).Operation.Waves.StatementCount + Commands.GetValueOrDefault(name) == statements.Count, string.Join("\n---\n", statements.Statements));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(50)]
    public async Task ProductList_Should_TakeTwoStatements_When_ThePageGrows(int first)
    {
        // arrange
        using var statements = StatementScope.Start();

        // act
        var data = await graph.QueryAsync("ProductList", new { first });

        // assert
        Assert.Equal(first, data.GetProperty("products").GetProperty("edges").GetArrayLength());
        Assert.Equal(2, statements.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task ProductCompetitorList_Should_TakeTwoStatements_When_EachProductHasFiveCompetitors(int first)
    {
        // arrange
        using var statements = StatementScope.Start();

        // act
        var data = await graph.QueryAsync("ProductCompetitorList", new { first, where = new { marketplace = new { eq = "UK" } } });

        // assert
        var nodes = data.GetProperty("products").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(first, nodes.Count);
        Assert.All(nodes, static node => Assert.Equal(5, Competitors(node).Count));
        Assert.All(nodes.SelectMany(Competitors), static competitor => Assert.Equal(10, competitor.GetProperty("product").GetProperty("latest").GetProperty("reviewCount").GetInt32()));
        Assert.Equal(2, statements.Count);
    }

    private static string UK(int number) => MutationFixture.IdOf($"B0MADE{number:D4}", "UK");

    private static List<JsonElement> Competitors(JsonElement node) => [.. node.GetProperty("competition").GetProperty("competitors").EnumerateArray()];

    private RegisteredOperation Find(string name) => graph.Services.GetRequiredService<OperationRegistry>().Current.Find(name)!;
}
