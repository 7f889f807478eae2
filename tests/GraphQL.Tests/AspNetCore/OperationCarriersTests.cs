using System.Security.Cryptography;
using System.Text.Json;
using GraphQLBackend.GraphQL.PersistedOperations;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

public sealed class OperationCarriersTests : IAsyncLifetime
{
    private static readonly string s_id = OperationId.Of(TestServer.Hello);
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("/graphql/persisted/{id}")]
    [InlineData("/graphql/persisted/{id}/Hello")]
    [InlineData("/graphql/persisted/sha256:{id}")]
    [InlineData("/graphql/persisted/Hello")]
    [InlineData("/graphql?op={id}")]
    [InlineData("/graphql?op=sha256:{id}")]
    [InlineData("/graphql?op=sha256%3A{id}")]
    [InlineData("/graphql?op=Hello")]
    [InlineData("/graphql?documentId={id}")]
    [InlineData("/graphql?documentId=sha256:{id}")]
    [InlineData("/graphql?documentId={id}&operationName=Hello&extensions={}&other=1&other=2")]
    [InlineData("/graphql?doc_id={id}")]
    [InlineData("/graphql?id={id}")]
    [InlineData("/graphql?id={id}&doc_id=sha256:{id}&documentId=&operationName=&query=&variables=")]
    [InlineData("/graphql?operationName=Hello&variables={}&extensions={\"clientLibrary\":{\"name\":\"@apollo/client\"},\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"{id}\"}}")]
    [InlineData("/graphql?extensions={\"persistedQuery\":{\"sha256Hash\":\"sha256:{id}\",\"version\":1}}")]
    public async Task Get_Should_FindTheOperation_When_AnyCarrierNamesIt(string url)
    {
        // act
        var answer = await Answer.GetAsync(_server, url.Replace("{id}", s_id, StringComparison.Ordinal));

        // assert
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", answer.Body);
        Assert.Equal(200, answer.Status);
        Assert.Equal("private, no-store", answer.CacheControl);
    }

    [Theory]
    [InlineData("""{"documentId":"{id}"}""")]
    [InlineData("""{"documentId":"sha256:{id}","variables":null,"operationName":null,"extensions":null,"query":null}""")]
    [InlineData("""{"doc_id":"{id}","operationName":"Hello","variables":{}}""")]
    [InlineData("""{"id":"Hello","unknown":[{"query":1}]}""")]
    [InlineData("""{"operationName":"Hello","variables":{},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{id}"}}}""")]
    public async Task Post_Should_FindTheOperation_When_AnyCarrierNamesIt(string body)
    {
        // act
        var answer = await Answer.PostAsync(_server, body.Replace("{id}", s_id, StringComparison.Ordinal));

        // assert
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", answer.Body);
    }

    [Theory]
    [InlineData("/graphql/persisted/{id}")]
    [InlineData("/graphql/persisted/{id}/Hello")]
    public async Task Post_Should_TakeVariables_When_ThePathNamesTheOperation(string path)
    {
        // act
        var answer = await Answer.PostAsync(_server, """{"variables":{"name":"Ada"}}""", path: path.Replace("{id}", s_id, StringComparison.Ordinal));

        // assert
        Assert.Equal("""{"data":{"hello":"Hello, Ada!"}}""", answer.Body);
    }

    [Theory]
    [InlineData("/graphql?documentId={id}&id=other", "CONFLICTING_OPERATION_IDS")]
    [InlineData("/graphql/persisted/Hello?op={id}", "CONFLICTING_OPERATION_IDS")]
    [InlineData("/graphql/persisted/{id}/Hello?operationName=Other", "CONFLICTING_OPERATION_IDS")]
    [InlineData("/graphql?documentId={id}&query={hello}", "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("/graphql?extensions={\"persistedQuery\":{\"sha256Hash\":\"{id}\"}}&query={hello}", "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("/graphql?documentId={id}&documentId={id}", "DUPLICATE_PARAMETER")]
    [InlineData("/graphql", "BAD_REQUEST")]
    [InlineData("/graphql?variables={}", "BAD_REQUEST")]
    [InlineData("/graphql?op=", "BAD_REQUEST")]
    [InlineData("/graphql?OP={id}", "BAD_REQUEST")]
    [InlineData("/graphql?documentId=%FF", "BAD_REQUEST")]
    [InlineData("/graphql?query={hello}", "OPERATION_NOT_REGISTERED")]
    public async Task Get_Should_Answer400_When_TheOperationIsNotClear(string url, string code)
    {
        // act
        var answer = await Answer.GetAsync(_server, url.Replace("{id}", s_id, StringComparison.Ordinal));

        // assert
        Assert.Equal(code, answer.Code);
        Assert.Equal(400, answer.Status);
        Assert.Equal("no-store", answer.CacheControl);
    }

    [Theory]
    [InlineData("/graphql", """{"documentId":"{id}","doc_id":"sha256:{id}","id":"{id}","extensions":{"persistedQuery":{"sha256Hash":"{id}"}}}""", null)]
    [InlineData("/graphql/persisted/{id}/Hello", """{"id":"sha256:{id}","operationName":"Hello"}""", null)]
    [InlineData("/graphql", """{"documentId":"{id}","doc_id":"other"}""", "CONFLICTING_OPERATION_IDS")]
    [InlineData("/graphql", """{"id":"{id}","extensions":{"persistedQuery":{"sha256Hash":"other"}}}""", "CONFLICTING_OPERATION_IDS")]
    [InlineData("/graphql", """{"id":"{id}","documentId":"Hello"}""", "CONFLICTING_OPERATION_IDS")]
    [InlineData("/graphql/persisted/{id}", """{"id":"Hello"}""", "CONFLICTING_OPERATION_IDS")]
    [InlineData("/graphql/persisted/{id}/Hello", """{"operationName":"Other"}""", "CONFLICTING_OPERATION_IDS")]
    [InlineData("/graphql", """{"documentId":"{id}","query":"{ hello }"}""", "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("/graphql", """{"doc_id":"{id}","query":"{ hello }"}""", "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("/graphql", """{"id":"{id}","query":"{ hello }"}""", "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("/graphql/persisted/{id}", """{"query":"{ hello }"}""", "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("/graphql", """{"extensions":{"persistedQuery":{"sha256Hash":"{id}"}},"query":"{ hello }"}""", "OPERATION_ID_WITH_DOCUMENT")]
    [InlineData("/graphql", """{"op":"{id}"}""", "BAD_REQUEST")]
    public async Task Post_Should_Answer400_When_TheOperationIsNotClear(string path, string body, string? code)
    {
        // act
        var answer = await Answer.PostAsync(
            _server, body.Replace("{id}", s_id, StringComparison.Ordinal), path: path.Replace("{id}", s_id, StringComparison.Ordinal));

        // assert
        Assert.Equal((code is null ? 200 : 400, code), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("b4f0d3a3e1ecb7f7ae53a1d0b0a1e3f6")]
    [InlineData("App:v2/é")]
    [InlineData("sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    public async Task Get_Should_Answer404_When_AnIdIsOnlyLikeARegisteredOne(string id)
    {
        // act
        var answer = await Answer.GetAsync(_server, $"/graphql?documentId={Uri.EscapeDataString(id)}");

        // assert
        Assert.Equal((404, "PERSISTED_QUERY_NOT_IN_LIST"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Get_Should_FindTheOperation_When_AClientsManifestNamesIt()
    {
        // arrange
        const string Document = "query App { hello }";
        string[] ids =
        [
            OperationId.Of(Document), Convert.ToHexStringLower(Hash(SHA1.HashData)), Convert.ToHexStringLower(Hash(MD5.HashData)), "App:v2/é", new('A', 64),
        ];
        await using var server = await TestServer.StartAsync(fill: folder => folder
            .Write("clients/app.json", JsonSerializer.Serialize(ids.ToDictionary(static id => id, static _ => Document))));

        foreach (var id in ids)
        {
            // act
            var byParameter = await Answer.GetAsync(server, $"/graphql?documentId={Uri.EscapeDataString(id)}");
            var byPath = await Answer.GetAsync(server, $"/graphql/persisted/{Uri.EscapeDataString(id)}/App");

            // assert
            Assert.Equal((200, id.Contains('/', StringComparison.Ordinal) ? 404 : 200), (byParameter.Status, byPath.Status));
        }

        static byte[] Hash(Func<byte[], byte[]> algorithm) => algorithm(System.Text.Encoding.UTF8.GetBytes(Document));
    }

    [Theory]
    [InlineData("/graphql/persisted/unknown")]
    [InlineData("/graphql?op=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/graphql?documentId=Unknown")]
    [InlineData("/graphql?id=d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("/graphql?extensions={\"persistedQuery\":{\"sha256Hash\":\"0000000000000000000000000000000000000000000000000000000000000000\"}}")]
    public async Task Get_Should_Answer404_When_TheIdIsUnknown(string url)
    {
        foreach (var accept in (string[])[Answer.Json, Answer.GraphQLResponse])
        {
            // act
            var answer = await Answer.GetAsync(_server, url, accept);

            // assert
            Assert.Equal((404, accept, "no-store"), (answer.Status, answer.MediaType, answer.CacheControl));
            Assert.Equal("PERSISTED_QUERY_NOT_IN_LIST", answer.Code);
            Assert.NotEqual("PersistedQueryNotFound", answer.Message);
        }
    }

    [Fact]
    public async Task Get_Should_RefuseTheName_When_TheDocumentHasAnother()
    {
        // act
        var answer = await Answer.GetAsync(_server, "/graphql?documentId=Hello&operationName=Other", Answer.GraphQLResponse);

        // assert
        Assert.Equal((400, "OPERATION_RESOLUTION_FAILURE"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Find_Should_CountUsage_When_TheOperationIsAskedFor()
    {
        // act
        await Answer.GetAsync(_server, "/graphql?op=Hello");
        await Answer.GetAsync(_server, $"/graphql?op={s_id}");

        // assert
        var usage = _server.Registry.Current.Find(s_id)!.Usage;
        Assert.Equal((2, _server.Clock.Now), (usage.Count, usage.LastUsed!.Value));
    }
}
