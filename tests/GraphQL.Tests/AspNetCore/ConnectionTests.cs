namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>What happens on the connection itself.</summary>
public sealed class ConnectionTests : IAsyncLifetime
{
    private const string Hello = "GET /graphql?op=Hello HTTP/1.1\nHost: localhost\n\n";
    private TestServer _server = null!;
    private RawConnection _connection = null!;

    public async Task InitializeAsync()
    {
        _server = await TestServer.StartLocalAsync();
        _connection = await RawConnection.OpenAsync(_server);
    }

    public async Task DisposeAsync()
    {
        await _connection.DisposeAsync();
        Assert.Empty(_server.Log.Errors);
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("GET /graphql?op=Unknown HTTP/1.1\nHost: localhost\n\n", 404)]
    [InlineData("GET /graphql HTTP/1.1\nHost: localhost\nAccept: image/png\n\n", 406)]
    [InlineData("PUT /graphql HTTP/1.1\nHost: localhost\nContent-Length: 2\n\n{}", 405)]
    [InlineData("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: text/plain\nContent-Length: 2\n\n{}", 415)]
    [InlineData("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 1\n\n{", 400)]
    [InlineData("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 0\n\n", 400)]
    [InlineData("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nTransfer-Encoding: chunked\n\n1\n[\n1\n]\n0\n\n", 400)]
    [InlineData("GET /graphql?op=Hello HTTP/1.1\nHost: localhost\nContent-Length: 9\n\n{\"id\":1} ", 200)]
    public async Task Connection_Should_StayOpen_When_ARequestWasAnswered(string request, int status)
    {
        // act
        await _connection.WriteAsync(request);
        var first = await _connection.ReadAsync();
        await _connection.WriteAsync(Hello);
        var second = await _connection.ReadAsync();

        // assert
        Assert.StartsWith($"HTTP/1.1 {status} ", first, StringComparison.Ordinal);
        Assert.EndsWith("""{"data":{"hello":"Hello, world!"}}""", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connection_Should_AnswerInOrder_When_RequestsArePipelined()
    {
        // act
        await _connection.WriteAsync(Hello + "GET /graphql?op=Unknown HTTP/1.1\nHost: localhost\n\n" + Hello);
        string[] answers = [await _connection.ReadAsync(), await _connection.ReadAsync(), await _connection.ReadAsync()];

        // assert
        Assert.Equal(["HTTP/1.1 200 OK", "HTTP/1.1 404 Not Found", "HTTP/1.1 200 OK"], answers.Select(static answer => answer[..answer.IndexOf('\r', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Post_Should_BeAskedForItsBody_When_TheClientWaitsForThat()
    {
        // act
        await _connection.WriteAsync("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 14\nExpect: 100-continue\n\n");
        var go = await _connection.ReadAsync();
        await _connection.WriteAsync("""{"id":"Hello"}""");
        var answer = await _connection.ReadAsync();

        // assert
        Assert.Equal("HTTP/1.1 100 Continue\r\n\r\n", go);
        Assert.EndsWith("""{"data":{"hello":"Hello, world!"}}""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Type: application/json\nContent-Length: 10000000", 413)]
    [InlineData("Content-Type: text/plain\nContent-Length: 14", 415)]
    [InlineData("Content-Type: application/json\nContent-Encoding: gzip\nContent-Length: 14", 415)]
    public async Task Post_Should_BeRefusedBeforeItsBody_When_TheClientWaitsForThat(string headers, int status)
    {
        // act
        await _connection.WriteAsync($"POST /graphql HTTP/1.1\nHost: localhost\n{headers}\nExpect: 100-continue\n\n");
        var answer = await _connection.ReadAsync();

        // assert
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql?op=Hello")]
    [InlineData("/graphql?query=mutation%7Bset(value:1)%7D")]
    [InlineData("/graphql/persisted/Hello")]
    public async Task Head_Should_BeRefusedWithoutABody_When_Sent(string path)
    {
        // act
        await _connection.WriteAsync($"HEAD {path} HTTP/1.1\nHost: localhost\n\n");
        var head = await _connection.ReadAsync(hasBody: false);
        await _connection.WriteAsync(Hello);
        var next = await _connection.ReadAsync();

        // assert
        Assert.StartsWith("HTTP/1.1 405 ", head, StringComparison.Ordinal);
        Assert.Contains("\r\nAllow: GET, POST\r\n", head, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nTransfer-Encoding: chunked\n\nZZ\n")]
    [InlineData("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nTransfer-Encoding: chunked\n\n-1\n{}\n0\n\n")]
    public async Task Post_Should_Answer400_When_TheChunksAreBroken(string request)
    {
        // act
        await _connection.WriteAsync(request);
        var answer = await _connection.ReadAsync();

        // assert
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("BAD_REQUEST", answer, StringComparison.Ordinal);
        Assert.True(await _connection.IsClosedAsync());
    }
}
