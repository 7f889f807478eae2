using System.Text;
using System.Text.Json;
using GraphQLBackend.GraphQL.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>Seeded, so that a failure can be repeated: every request gets an answer of ours, and none is an internal error.</summary>
public sealed class RequestFuzzTests
{
    private const int Rounds = 1_500;

    private static readonly string[] s_bodies =
    [
        """{"query":"query Hello($name: String) { hello(name: $name) }","variables":{"name":"Ada"},"operationName":"Hello"}""",
        """{"id":"Hello","variables":{"name":"\u0041\ud83c\udfca"},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"Hello"}}}""",
        """{"documentId":"Echo","variables":{"numbers":[1,2,3e0,-4]},"extensions":null}""",
        """{"doc_id":"Hello","operationName":null,"variables":{"name":null,"other":{"a":[[[[1]]]]}}}""",
        """{"query":"mutation($v: Int!) { set(value: $v) }","variables":{"v":2147483647}}""",
        """{"query":"fragment F on Query { hello @include(if: $c) } query($c: Boolean!) { ...F echo(numbers: [1]) }","variables":{"c":true}}""",
    ];

    private static readonly string[] s_queries =
    [
        "?op=Hello&vh=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a&variables=%7B%7D",
        "?op=Echo&variables=%7B%22numbers%22%3A%5B1%2C2%5D%7D",
        "?documentId=Hello&operationName=Hello&variables={%22name%22:%22%F0%9F%8F%8A%22}&extensions={}",
        "?extensions=%7B%22persistedQuery%22%3A%7B%22sha256Hash%22%3A%22Hello%22%7D%7D",
        "?query=%7B+hello+%7D&id=&doc_id=",
    ];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public async Task Post_Should_NeverFail_When_TheBodyIsDamaged(int seed, bool allowFreeFormDocuments)
    {
        // arrange
        await using var server = await StartAsync(allowFreeFormDocuments);
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var body = Damage(random, Encoding.UTF8.GetBytes(s_bodies[random.Next(s_bodies.Length)]));

            // act
            var answer = await Answer.SendAsync(
                server, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Answer.Content(body, Answer.Json) }, Answer.GraphQLResponse);

            // assert
            AssertAnswered(server, answer, Encoding.UTF8.GetString(body));
        }
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public async Task Get_Should_NeverFail_When_TheQueryStringIsDamaged(int seed, bool allowFreeFormDocuments)
    {
        // arrange
        await using var server = await StartAsync(allowFreeFormDocuments);
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var query = Encoding.Latin1.GetString(Damage(random, Encoding.ASCII.GetBytes(s_queries[random.Next(s_queries.Length)])))
                .Replace("#", "%23", StringComparison.Ordinal);

            // act
            var answer = await Answer.GetAsync(server, "/graphql?" + query, Answer.GraphQLResponse);

            // assert
            AssertAnswered(server, answer, query);
        }
    }

    [Fact]
    public void Read_Should_NeverThrow_When_TheQueryStringIsAnything()
    {
        var random = new Random(5);
        for (var round = 0; round < 20_000; round++)
        {
            var query = Encoding.Latin1.GetString(Damage(random, Encoding.ASCII.GetBytes(s_queries[random.Next(s_queries.Length)])));

            // act & assert: no exception, and variables are an object or nothing.
            var request = new GraphQLHttpRequest(new OperationCarriers());
            var fault = QueryStringReader.Read(query, request);
            Assert.True(fault is not null || request.Variables.IsEmpty || JsonElement.Parse(request.Variables.Span).ValueKind == JsonValueKind.Object, query);
        }
    }

    private static Task<TestServer> StartAsync(bool allowFreeFormDocuments) => TestServer.StartAsync(
        options => options.AllowFreeFormDocuments = _ => allowFreeFormDocuments,
        static folder => folder.Write("Echo.graphql", "query Echo($numbers: [Int!]) { echo(numbers: $numbers) }"));

    private static void AssertAnswered(TestServer server, Answer answer, string sent)
    {
        Assert.True(answer.Status < 500, $"{answer.Status} for {sent}: {answer.Body} {string.Join('\n', server.Log.Errors)}");
        var body = JsonElement.Parse(answer.Body);
        Assert.True(body.TryGetProperty("data", out _) || body.GetProperty("errors").GetArrayLength() > 0, sent);
    }

    private static byte[] Damage(Random random, byte[] bytes)
    {
        var list = bytes.ToList();
        for (var change = random.Next(5); change > 0 && list.Count > 2; change--)
        {
            var at = random.Next(list.Count);
            switch (random.Next(6))
            {
                case 0:
                    list.RemoveAt(at);
                    break;
                case 1:
                    list[at] = (byte)random.Next(256);
                    break;
                case 2:
                    list.InsertRange(at, list.GetRange(0, random.Next(list.Count)));
                    break;
                case 3:
                    list.RemoveRange(at, random.Next(list.Count - at));
                    break;
                case 4:
                    list.Insert(at, "{}[]\",:\\%+&=?\0u"u8[random.Next(15)]);
                    break;
                default:
                    list.InsertRange(at, Encoding.ASCII.GetBytes(random.Next(3) switch { 0 => "1e999", 1 => "\\ud800", _ => "%ff" }));
                    break;
            }
        }

        return [.. list];
    }
}
