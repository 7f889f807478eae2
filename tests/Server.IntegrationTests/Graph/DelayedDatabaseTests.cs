using System.Net.Http.Json;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.Persistence.Statements;
using GraphQLBackend.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>The number of statements of an operation is a constant, in whatever order the database answers and however many ask at once.</summary>
[Collection(GraphCollection.Name)]
public sealed class DelayedDatabaseTests(GraphFixture graph)
{
    private const int Rounds = 4;
    private const int Requests = 4;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Execute_Should_RunTheStatementsOfItsPlan_When_AnswersAreLate(int seed)
    {
        // arrange
        await using var database = new DelayedDatabase(graph.ConnectionString, seed);
        await using var server = ServerApplication.OnDatabase(database.ConnectionString, ("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));
        server.Server.PreserveExecutionContext = true;
        using var client = server.CreateClient();
        var operations = server.Services.GetRequiredService<OperationRegistry>().Current;

        // act, assert
        foreach (var (name, variables) in PlanTests.Variables.Where(pair => operations.Find(pair.Key)!.Operation.Type == OperationType.Query))
        {
            var expected = (await graph.QueryAsync(name, variables)).GetRawText();
            var statements = operations.Find(name)!.Operation.Waves.StatementCount;
            for (var round = 0; round < Rounds; round++)
            {
                var answers = await Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => QueryAsync(client, name, variables)));
                Assert.All(answers, answer => Assert.Equal((statements, expected), answer));
            }
        }

        Assert.Empty(server.ErrorLogs);
    }

    private static async Task<(int Statements, string Data)> QueryAsync(HttpClient client, string name, object variables)
    {
        using var statements = StatementScope.Start();
        using var response = await client.PostAsJsonAsync("/graphql", new { documentId = name, variables });
        var body = await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
        return (statements.Count, body.GetProperty("data").GetRawText());
    }
}
