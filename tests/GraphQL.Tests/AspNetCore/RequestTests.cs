using System.Text;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

public sealed class RequestTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.StartLocalAsync();

    public async Task DisposeAsync()
    {
        Assert.Empty(_server.Log.Errors);
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON;charset=\"UTF-8\"")]
    [InlineData("application/json; charset=us-ascii; other=1")]
    public async Task Post_Should_Run_When_TheBodyIsJsonInUtf8(string contentType)
    {
        // act
        var answer = await Answer.PostAsync(_server, """{"query":"{ hello(name: \"Zoë 🏊\") }"}""", contentType: contentType);

        // assert
        Assert.Equal("""{"data":{"hello":"Hello, Zoë 🏊!"}}""", answer.Body);
        Assert.Equal((200, Answer.Json, "Accept"), (answer.Status, answer.MediaType, answer.Header("Vary")));
        Assert.Equal("utf-8", answer.Response.Content.Headers.ContentType!.CharSet);
        Assert.Equal(Encoding.UTF8.GetByteCount(answer.Body), answer.Response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    public async Task Post_Should_Answer415_When_TheBodyIsNotJsonInUtf8(string? contentType)
    {
        // act
        var answer = await Answer.SendAsync(_server, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Answer.Content("""{"query":"{ hello }"}"""u8.ToArray(), contentType) });

        // assert
        Assert.Equal((415, "UNSUPPORTED_MEDIA_TYPE", "no-store"), (answer.Status, answer.Code, answer.CacheControl));
    }

    [Fact]
    public async Task Post_Should_Answer415_When_TheBodyIsCompressed()
    {
        // arrange
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Answer.Content([31, 139, 8], "application/json") };
        request.Content.Headers.ContentEncoding.Add("gzip");

        // act
        var answer = await Answer.SendAsync(_server, request);

        // assert
        Assert.Equal(415, answer.Status);
    }

    [Theory]
    [InlineData("", "INVALID_JSON")]
    [InlineData("{ \"not a JSON", "INVALID_JSON")]
    [InlineData("{}{}", "INVALID_JSON")]
    [InlineData("{\"query\":\"\\ud800\"}", "INVALID_JSON")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":[\"\\udfff\"]}}", "INVALID_JSON")]
    [InlineData("[]", "BATCH_NOT_SUPPORTED")]
    [InlineData("[{\"query\":\"{ hello }\"}]", "BATCH_NOT_SUPPORTED")]
    [InlineData("null", "BAD_REQUEST")]
    [InlineData("\"{ hello }\"", "BAD_REQUEST")]
    [InlineData("{}", "BAD_REQUEST")]
    [InlineData("{\"query\":null}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"\"}", "BAD_REQUEST")]
    [InlineData("{\"query\":{}}", "BAD_REQUEST")]
    [InlineData("{\"query\":0}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":[]}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":[]}", "INVALID_VARIABLES")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":\"{}\"}", "INVALID_VARIABLES")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":\"\"}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":{\"persistedQuery\":1}}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":{\"persistedQuery\":{\"sha256Hash\":1}}}", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ hello }\",\"query\":\"{ fails }\"}", "BAD_REQUEST")]
    [InlineData("{\"id\":1}", "BAD_REQUEST")]
    public async Task Post_Should_Answer400_When_TheBodyIsMalformed(string body, string code)
    {
        foreach (var accept in (string[])[Answer.Json, Answer.GraphQLResponse])
        {
            // act
            var answer = await Answer.PostAsync(_server, body, accept);

            // assert
            Assert.Equal((400, code, accept, "no-store"), (answer.Status, answer.Code, answer.MediaType, answer.CacheControl));
        }
    }

    [Fact]
    public async Task Post_Should_Answer400_When_TheBodyIsNotUtf8()
    {
        // act
        var answer = await Answer.SendAsync(
            _server, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Answer.Content([.. "{\"query\":\"{ hello(name: \\\""u8, 0xFF, .. "\\\") }\"}"u8], "application/json") });

        // assert
        Assert.Equal((400, "INVALID_JSON"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Post_Should_IgnoreAByteOrderMark_When_OneIsSent()
    {
        // act
        var answer = await Answer.PostAsync(_server, "\uFEFF{\"query\":\"{ hello }\"}");

        // assert
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", answer.Body);
    }

    [Theory]
    [InlineData(128 * 1024, false, 200)]
    [InlineData((128 * 1024) + 1, false, 413)]
    [InlineData(128 * 1024, true, 200)]
    [InlineData((128 * 1024) + 1, true, 413)]
    public async Task Post_Should_LimitTheBody_When_ItsLengthIsKnownOrNot(int length, bool isChunked, int status)
    {
        // arrange
        const string Body = """{"query":"{ hello }","other":""}""";
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Answer.Content(Encoding.UTF8.GetBytes(Body.Insert(Body.Length - 2, new string('x', length - Body.Length))), "application/json") };
        request.Headers.TransferEncodingChunked = isChunked;

        // act
        var answer = await Answer.SendAsync(_server, request);

        // assert
        Assert.Equal((status, status == 200 ? null : "LIMIT_BODY_SIZE"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Send_Should_Answer405_When_TheMethodIsOther(string method)
    {
        foreach (var path in (string[])["/graphql", "/graphql/persisted/Hello"])
        {
            // act
            var answer = await Answer.SendAsync(_server, new HttpRequestMessage(new HttpMethod(method), path));

            // assert
            Assert.Equal((405, "METHOD_NOT_ALLOWED", "GET, POST"), (answer.Status, answer.Code, answer.Header("Allow")));
        }
    }

    [Theory]
    [InlineData("/graphql?query=mutation{set(value:1)}")]
    [InlineData("/graphql?query=query+A{hello}mutation+B{set(value:1)}&operationName=B")]
    public async Task Get_Should_Answer405_When_TheOperationIsAMutation(string url)
    {
        // act
        var answer = await Answer.GetAsync(_server, url, Answer.GraphQLResponse);

        // assert
        Assert.Equal((405, "METHOD_NOT_ALLOWED", "POST"), (answer.Status, answer.Code, answer.Header("Allow")));
    }

    [Fact]
    public async Task Post_Should_RunMutations_When_ADocumentHasOne()
    {
        // act
        var answer = await Answer.PostAsync(_server, """{"query":"query A { hello } mutation B($v: Int!) { set(value: $v) }","operationName":"B","variables":{"v":7}}""");

        // assert
        Assert.Equal("""{"data":{"set":7}}""", answer.Body);
    }

    [Fact]
    public async Task Get_Should_Answer400_When_TheQueryStringIsNotPercentEncoded()
    {
        // arrange: HttpClient would mend the escape.
        await using var connection = await _server.ConnectAsync(CancellationToken.None);

        // act
        await connection.WriteAsync("GET /graphql?documentId=%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(connection);
        var response = await reader.ReadToEndAsync();

        // assert
        Assert.StartsWith("HTTP/1.1 400", response, StringComparison.Ordinal);
        Assert.Contains("BAD_REQUEST", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Should_LeaveNoTrace_When_TheClientGoesAway()
    {
        // arrange
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        // act
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Answer.Content("""{"query":"{ slow }"}"""u8.ToArray(), "application/json") };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _server.Client.SendAsync(request, cancellation.Token));

        // assert: the server still answers and logged nothing, which DisposeAsync checks.
        Assert.Equal(200, (await Answer.GetAsync(_server, "/graphql?op=Hello")).Status);
    }
}
