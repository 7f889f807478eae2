using System.Security.Claims;
using System.Text;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>Who may change what. Until tokens are read only local mode has callers, so these come to the executor itself.</summary>
[Collection(GraphCollection.Name)]
public sealed class MutationRoleTests(GraphFixture graph)
{
    [Theory]
    [InlineData(null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("viewer", "AUTH_NOT_AUTHORIZED")]
    [InlineData("reviewer", "AUTH_NOT_AUTHORIZED")]
    [InlineData("operator", null)]
    [InlineData("admin", null)]
    public async Task Mutation_Should_AskForTheRole_When_SomebodyCalls(string? role, string? code)
    {
        // arrange: nothing that would change if it were allowed
        var (main, other) = (MutationFixture.IdOf("B0MADE0001", "UK"), MutationFixture.IdOf("B0MADE0002", "UK"));
        string[] fields =
        [
            $$"""linkCompetitor(input: { productId: "{{main}}", competitorId: "{{other}}" })""",
            $$"""unlinkCompetitor(input: { productId: "{{main}}", competitorId: "{{MutationFixture.IdOf("B0MADE0020", "UK")}}" })""",
            """trackProduct(input: { asin: "B0FDKB341G" })""",
            $$"""untrackProduct(input: { productId: "{{main}}" })""",
        ];
        foreach (var field in fields)
        {
            // act
            var body = await ExecuteAsync($"mutation {{ {field} {{ __typename }} }}", role);

            // assert
            Assert.Equal(code is null, body.Contains("Payload", StringComparison.Ordinal));
            Assert.Contains(code ?? "Payload", body, StringComparison.Ordinal);
        }
    }

    private async Task<string> ExecuteAsync(string document, string? role)
    {
        var operation = new OperationCompiler(graph.Services.GetRequiredService<GraphQL.Types.Schema>()).Compile(Utf8GraphQLParser.Parse(document), null);
        var user = new ClaimsPrincipal(role is null ? new ClaimsIdentity() : new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));
        await using var scope = graph.Services.CreateAsyncScope();
        var request = new OperationRequest { Services = scope.ServiceProvider, ContextData = new Dictionary<string, object?> { [nameof(ClaimsPrincipal)] = user } };
        using var result = await graph.Services.GetRequiredService<OperationExecutor>().ExecuteAsync(operation, request, CancellationToken.None);
        return Encoding.UTF8.GetString(result.Body.Span);
    }
}
