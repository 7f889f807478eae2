using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Tests.PersistedOperations;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

public sealed class AutomaticOperationsTests
{
    private const string Document = "query App($name: String) { hello(name: $name) }";
    private static readonly string s_id = OperationId.Of(Document);
    private static readonly string s_extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{s_id}}}"}}""";

    [Fact]
    public async Task Post_Should_RunByHash_When_TheDocumentWasSentOnce()
    {
        // arrange
        await using var server = await TestServer.StartLocalAsync();
        var withDocument = $$"""{"query":"{{Document}}","extensions":{{s_extensions}}}""";
        var withoutDocument = $$"""{"variables":{"name":"Ada"},"extensions":{{s_extensions}}}""";

        // act
        var unknown = await Answer.PostAsync(server, withoutDocument, Answer.GraphQLResponse);
        var unknownAsJson = await Answer.PostAsync(server, withoutDocument);
        var registered = await Answer.PostAsync(server, withDocument);
        var known = await Answer.PostAsync(server, withoutDocument);
        var byGet = await Answer.GetAsync(server, $"/graphql?extensions={s_extensions}");

        // assert: the message and the code are what Apollo Client and urql wait for.
        Assert.Equal((404, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound", "no-store"), (unknown.Status, unknown.Code, unknown.Message, unknown.CacheControl));
        Assert.Equal((200, "PERSISTED_QUERY_NOT_FOUND"), (unknownAsJson.Status, unknownAsJson.Code));
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", registered.Body);
        Assert.Equal("""{"data":{"hello":"Hello, Ada!"}}""", known.Body);
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", byGet.Body);
    }

    [Fact]
    public async Task Get_Should_Register_When_UrqlSendsTheDocumentByGet()
    {
        // arrange
        await using var server = await TestServer.StartLocalAsync();

        // act
        var registered = await Answer.GetAsync(server, $"/graphql?query={Uri.EscapeDataString(Document)}&extensions={{\"persistedQuery\":{{\"miss\":true,\"sha256Hash\":\"sha256:{s_id}\",\"version\":1}}}}");

        // assert
        Assert.Equal(200, registered.Status);
        Assert.Equal(200, (await Answer.GetAsync(server, $"/graphql?extensions={s_extensions}")).Status);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }","extensions":{"persistedQuery":{"sha256Hash":"{id}"}}}""", 400, "PERSISTED_QUERY_HASH_MISMATCH")]
    [InlineData("""{"query":"{ hello }","extensions":{"persistedQuery":{"sha256Hash":"name"}}}""", 400, "PERSISTED_QUERY_HASH_MISMATCH")]
    [InlineData("""{"query":"{ hello }","documentId":"{id}"}""", 400, "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("""{"query":"{ hello }","documentId":"{id}","extensions":{"persistedQuery":{"sha256Hash":"{id}"}}}""", 400, "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("""{"documentId":"{id}"}""", 404, "PERSISTED_QUERY_NOT_IN_LIST")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":"name"}}}""", 404, "PERSISTED_QUERY_NOT_IN_LIST")]
    public async Task Post_Should_Refuse_When_TheRequestIsNotAutomatic(string body, int status, string code)
    {
        // arrange
        await using var server = await TestServer.StartLocalAsync();

        // act
        var answer = await Answer.PostAsync(server, body.Replace("{id}", s_id, StringComparison.Ordinal));

        // assert
        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Post_Should_NotRegister_When_TheDocumentIsFaulty()
    {
        // arrange
        await using var server = await TestServer.StartLocalAsync();
        var extensions = $$$"""{"persistedQuery":{"sha256Hash":"{{{OperationId.Of("{")}}}"}}""";

        // act
        await Answer.PostAsync(server, $$"""{"query":"{","extensions":{{extensions}}}""");
        var answer = await Answer.PostAsync(server, $$"""{"extensions":{{extensions}}}""");

        // assert
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", answer.Code);
    }

    [Fact]
    public async Task Post_Should_RecordTheOperation_When_AManifestIsNamed()
    {
        // arrange
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "clients", "app.json");
        await using var server = await TestServer.StartAsync(options => (options.AllowFreeFormDocuments, options.RecordFile) = (static _ => true, file));
        var other = OperationId.Of("{ hello }");

        // act
        await Answer.PostAsync(server, $$"""{"query":"{{Document}}","extensions":{{s_extensions}}}""");
        await Answer.PostAsync(server, $$"""{"query":"{{Document}}","extensions":{{s_extensions}}}""");
        await Answer.PostAsync(server, $$$$"""{"query":"{ hello }","extensions":{"persistedQuery":{"sha256Hash":"{{{{other}}}}"}}}""");
        await Answer.PostAsync(server, """{"query":"{ a: hello }"}""");

        // assert
        Assert.Equal(
            $$"""
            {
              "format": "apollo-persisted-query-manifest",
              "version": 1,
              "operations": [
                {
                  "id": "{{s_id}}",
                  "name": "App",
                  "type": "query",
                  "body": "query App($name: String) { hello(name: $name) }"
                },
                {
                  "id": "{{other}}",
                  "name": "",
                  "type": "query",
                  "body": "{ hello }"
                }
              ]
            }

            """,
            folder.Read("clients/app.json"));
    }

    [Fact]
    public async Task Post_Should_StillAnswer_When_TheManifestCannotBeWritten()
    {
        // arrange
        using var folder = new TestFolder();
        folder.Write("app.json", "not a manifest");
        await using var server = await TestServer.StartAsync(options => (options.AllowFreeFormDocuments, options.RecordFile) = (static _ => true, Path.Combine(folder.Path, "app.json")));

        // act
        var answer = await Answer.PostAsync(server, $$"""{"query":"{{Document}}","extensions":{{s_extensions}}}""");

        // assert
        Assert.Equal(200, answer.Status);
        Assert.Contains("App", Assert.Single(server.Log.Errors), StringComparison.Ordinal);
        Assert.Equal("not a manifest", folder.Read("app.json"));
    }
}
