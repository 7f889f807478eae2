using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.PersistedOperations.Commands;
using GraphQLBackend.Server.Graph;
using GraphQLBackend.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Server.Tests.Graph;

/// <summary>What is generated and checked in is what the code would generate now.</summary>
public sealed class CheckedInFilesTests
{
    [Fact]
    public async Task SchemaFile_Should_BeTheServersSchema_When_ItIsExported()
    {
        // arrange
        await using var services = Create();

        // act
        var schema = services.GetRequiredService<SchemaCommands>().Export().Output;

        // assert
        Assert.True(
            schema == await File.ReadAllTextAsync(RepositoryFolder.PathOf("src/Schema/schema.graphql")),
            "src/Schema/schema.graphql is out of date: dotnet run --project src/Server -- schema export --output src/Schema/schema.graphql");
    }

    [Fact]
    public async Task Schema_Should_BreakNoClient_When_ItIsComparedWithTheLastRelease()
    {
        // arrange
        await using var services = Create();

        // act
        var result = await services.GetRequiredService<SchemaCommands>().CheckAsync(Check, CancellationToken.None);

        // assert: on purpose? README, "Change the schema"
        Assert.True(result.ExitCode == 0, result.Output);
    }

    [Fact]
    public async Task Check_Should_NameOperations_When_AFieldOfTheirsWereRemoved()
    {
        // arrange
        await using var services = Create();
        var candidate = Path.GetTempFileName();
        var schema = await File.ReadAllTextAsync(Check.Baseline);
        await File.WriteAllTextAsync(candidate, schema.Replace("  brand: String\n", "  maker: String\n", StringComparison.Ordinal));

        // act
        var result = await services.GetRequiredService<SchemaCommands>().CheckAsync(Check with { Candidate = candidate }, CancellationToken.None);

        // assert
        File.Delete(candidate);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("this change breaks ProductSummary (this repository): it uses Product.brand", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("MarketplaceList", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_Should_BeSound_When_TheyAreChecked()
    {
        // arrange
        await using var services = Create();

        // act
        var result = await services.GetRequiredService<OperationCommands>()
            .CheckAsync(RepositoryFolder.PathOf("persisted-queries"), RepositoryFolder.PathOf("src/Schema/schema.graphql"), CancellationToken.None);

        // assert
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private static SchemaCheck Check { get; } = new(RepositoryFolder.PathOf("src/Schema/schema.released.graphql"), RepositoryFolder.PathOf("persisted-queries"));

    private static ServiceProvider Create()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGraphSchema().AddPersistedOperations(new PersistedOperationOptions());
        return services.BuildServiceProvider();
    }
}
