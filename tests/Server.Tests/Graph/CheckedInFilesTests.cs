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

    private static ServiceProvider Create()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGraphSchema().AddPersistedOperations(new PersistedOperationOptions());
        return services.BuildServiceProvider();
    }
}
