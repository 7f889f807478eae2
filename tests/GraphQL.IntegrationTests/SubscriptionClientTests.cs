using GraphQLBackend.Server.IntegrationTests.Clients;

namespace GraphQLBackend.GraphQL.IntegrationTests;

/// <summary>The npm client <c>graphql-sse</c> against the server as a process.</summary>
[Trait("Category", "Clients")]
public sealed class SubscriptionClientTests
{
    [Fact]
    public async Task Client_Should_GetWhatItAskedFor_When_ItIsGraphQLSse()
    {
        // arrange
        await using var server = await TickerProcess.StartAsync();
        var package = await NodePackage.InstallAsync("graphql-sse");

        // act
        var output = await package.RunAsync("node", "run.mjs", new Uri(server.Address, "/graphql").AbsoluteUri);

        // assert
        Assert.Equal(
            """
            ok a subscription gets its events in order and completes
            ok a registered subscription runs by id
            ok a query is one result
            ok a mutation is one result
            ok an invalid document is one result with errors
            ok an unknown id is one result with errors
            ok a subscription that is refused is one result with errors
            ok unsubscribing frees the place
            ok one subscription too many is refused with 429
            ok an event source gets its events by GET

            """,
            output.ReplaceLineEndings("\n"));
    }
}
