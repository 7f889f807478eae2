using GraphQLBackend.GraphQL.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>A server of one profile, for all cases of <see cref="StatusTable"/>.</summary>
public abstract class ProfileServer(GraphQLHttpProfile profile) : IAsyncLifetime
{
    /// <summary>Who sends this header may run public operations only.</summary>
    internal const string StrangerHeader = "X-Stranger";

    private TestServer _server = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _server = await TestServer.StartAsync(
            options =>
            {
                options.Profile = profile;
                options.AllowFreeFormDocuments = static context => !context.Request.Headers.ContainsKey(StrangerHeader);
                options.AllowOperation = static (context, operation) => operation.Name == "Hello" || !context.Request.Headers.ContainsKey(StrangerHeader);
            },
            static folder => folder
                .Write("Fails.graphql", "query Fails { hello fails }")
                .Write("Old.graphql", "query Old @sunset(at: \"2029-01-01T00:00:00Z\") { hello }"));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync() => await _server.DisposeAsync();

    /// <summary>Sends the request of a case for both media types, and checks all of the answers but their status.</summary>
    internal async Task<MediaTypeStatus> SendAsync(StatusCase row) =>
        new(await SendAsync(row, Answer.Json), await SendAsync(row, Answer.GraphQLResponse));

    private async Task<int> SendAsync(StatusCase row, string accept)
    {
        var answer = await Answer.SendAsync(_server, row.CreateRequest(), accept);
        Assert.Equal(row.Code, answer.Error?.TryGetProperty("extensions", out _) == true ? answer.Code : null);
        Assert.Equal((accept, row.Runs ? "private, no-store" : "no-store", "Accept"), (answer.MediaType, answer.CacheControl, answer.Header("Vary")));
        Assert.Equal(row.Runs, answer.Body.StartsWith("{\"data\":", StringComparison.Ordinal));
        Assert.Equal(answer.Status == 405, answer.Header("Allow") is not null);
        return answer.Status;
    }
}
