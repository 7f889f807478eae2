using System.Globalization;
using System.Net.Sockets;
using System.Text;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.Hostile;

/// <summary>Damaged requests over raw sockets to the server as a process of its own: no answer is an internal error, and it lives on.</summary>
public sealed class RawHttpFuzzTests
{
    private const long MaxResidentKilobytes = 600_000;

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    private static readonly byte[] s_rest = Encoding.ASCII.GetBytes($"{new string(' ', 200)}\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    private static readonly string[] s_requests =
    [
        Post("""{"query":"query Q($asin: ASIN!) { product(asin: $asin) { asin latest { bsr } } }","variables":{"asin":"B0FDKB341G"}}"""),
        Post("""{"documentId":"ProductList","variables":{"first":3,"order":[{"bsr":"ASC"}],"where":{"price":{"gt":1e3},"or":[{"text":{"contains":"\u0061"}}]}}}"""),
        Post("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}"""),
        Post("""{"query":"{ nodes(ids: [\"UHJvZHVjdDpVUy9CMEZES0IzNDFH\", \"x\"]) { id ... on Product { title } } __schema { types { name } } }"}"""),
        Chunked("""{"query":"{ marketplaces { code } }"}"""),
        "GET /graphql?documentId=ProductSummary&variables=%7B%22asin%22%3A%22B0FDKB341G%22%7D HTTP/1.1\r\nHost: localhost\r\nAccept: application/graphql-response+json\r\n\r\n",
        "GET /graphql?query=%7Bmarketplaces%7Bcode%7D%7D HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nGraphQL-Cost: report\r\n\r\n",
        "GET /graphql/persisted/ProductList/ProductList?variables={} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /v1/health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ];

    [Fact]
    public Task Server_Should_AnswerAndLive_When_RequestsAreDamaged() => RunAsync(seed: 11, requests: 2_000);

    [Fact]
    [Trait("Category", "Nightly")]
    public Task Server_Should_AnswerAndLive_When_VeryManyRequestsAreDamaged() => RunAsync(seed: 12, requests: 100_000);

    [Fact]
    public async Task Server_Should_AnswerAndLive_When_RequestsAreHostile()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var server = Start(database);
        var address = await server.AddressAsync();
        string[] requests =
        [
            // Lengths that are wrong, contradict each other, or are no numbers.
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{}",
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n{}",
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -1\r\n\r\n{}",
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\nZZ\r\n{}",
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n{}",
            // Headers.
            $"GET /graphql HTTP/1.1\r\nHost: x\r\n{Repeat(200, "X-A: b\r\n")}\r\n",
            $"GET /graphql HTTP/1.1\r\nHost: x\r\nX-Long: {new string('x', 40_000)}\r\n\r\n",
            $"GET /graphql?query={Repeat(20_000, "%7B")} HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /graphql HTTP/9.9\r\nHost: x\r\n\r\n",
            "GET /graphql HTTP/1.1\r\n\r\n",
            "\0\0\0\0\r\n\r\n",
            // Encodings.
            $"GET /graphql?query={Repeat(500, "%25")}%7Ba%7D HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /graphql?query=%ff%fe%00 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /graphql?query=%7Bmarketplaces%7Bcode%7D%7D%00 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /graphql/persisted/%2e%2e%2f%00 HTTP/1.1\r\nHost: x\r\n\r\n",
            // Variables.
            Post($$"""{"query":"{ marketplaces { code } }","variables":{{{string.Join(',', Enumerable.Range(0, 10_000).Select(static i => $"\"v{i}\":{i}"))}}} }"""),
            Post($$"""{"query":"{ marketplaces { code } }","variables":{{Repeat(20_000, "[")}}"""),
            Post("{\"query\":\"query($w: ProductFilterInput) { products(where: $w) { totalCount } }\",\"variables\":{\"w\":" + Repeat(14, "{\"and\":") + "{}" + Repeat(14, "}") + "}}"),
            Post("{\"query\":\"query($w: ProductFilterInput) { products(where: $w) { totalCount } }\",\"variables\":{\"w\":{\"and\":[" + Repeat(99, "{\"asin\":{\"eq\":\"B0FDKB341G\"}},") + "{}]}}}"),
            Post("""{"query":"query($n: Int) { products(first: $n) { totalCount } }","variables":{"n":1e999999}}"""),
            Post("""{"__proto__":{"query":"x"},"constructor":1,"query":"{ __typename }","variables":{"__proto__":{"a":1}}}"""),
            Post("""{"query":"{ __typename }","query":"{ marketplaces { code } }"}"""),
            Post("{\"query\":\"{ marketplaces \0 }\"}"),
        ];

        foreach (var request in requests)
        {
            // act
            var status = await SendAsync(address, Encoding.Latin1.GetBytes(request), CancellationToken.None);

            // assert
            Assert.True(status is >= 200 and < 500 or 0 or 501 or 505, $"{status} for {request[..Math.Min(300, request.Length)]}");
        }

        Assert.Equal(200, await LiveAsync(address));
        Assert.DoesNotContain("\"level\":\"Error\"", server.Output, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task RunAsync(int seed, int requests)
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var server = Start(database);
        var address = await server.AddressAsync();
        var random = new Random(seed);
        var answered = 0;
        for (var i = 0; i < requests; i++)
        {
            var request = Damage(random, Encoding.Latin1.GetBytes(s_requests[random.Next(s_requests.Length)]));

            // act
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            var status = await SendAsync(address, request, patience.Token);

            // assert: 501 and 505 are Kestrel's for requests that are not HTTP as we know it
            Assert.True(status is >= 200 and < 500 or 0 or 501 or 503 or 505, $"{status} for request {i}: {Encoding.Latin1.GetString(request)}");
            answered += status > 0 ? 1 : 0;
        }

        Assert.InRange(answered, requests / 2, requests);
        Assert.Equal(200, await LiveAsync(address));
        Assert.InRange(server.ResidentKilobytes, 1, MaxResidentKilobytes);
        Assert.DoesNotContain("\"level\":\"Error\"", server.Output, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The status of a request that is as it should be, with all the patience that takes.</summary>
    private static async Task<int> LiveAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var response = await client.GetAsync(new Uri("/graphql?query=%7Bmarketplaces%7Bcode%7D%7D", UriKind.Relative));
        return (int)response.StatusCode;
    }

    private static ServerProcess Start(TestDatabase database) => ServerProcess.Start(
        ["serve"],
        ("DATABASE_URL", DatabaseAddress.Of(database.ConnectionString)),
        ("ASPNETCORE_ENVIRONMENT", "Development"),
        ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
        ("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));

    private static string Post(string body) =>
        $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n{body}";

    private static string Chunked(string body) =>
        $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:X}\r\n{body}\r\n0\r\n\r\n";

    private static string Repeat(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>The status of the first answer; 0 when the server closed without one.</summary>
    private static async Task<int> SendAsync(Uri address, byte[] request, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
        var answer = new byte[64];
        var length = 0;
        try
        {
            await socket.SendAsync(request, cancellationToken);

            // Whatever the request lacks; a client that half-closes would get no answer at all.
            await socket.SendAsync(s_rest, cancellationToken);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(s_patience);
            while (length < 12 && await socket.ReceiveAsync(answer.AsMemory(length), patience.Token) is var read and > 0)
            {
                length += read;
            }
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            // The server may close on a request before all of it was sent, or wait for a body that it was promised.
        }

        return length >= 12 ? int.Parse(answer.AsSpan(9, 3), CultureInfo.InvariantCulture) : 0;
    }

    private static byte[] Damage(Random random, byte[] bytes)
    {
        var list = bytes.ToList();
        for (var change = random.Next(6); change > 0 && list.Count > 2; change--)
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
                    list.RemoveRange(at, Math.Min(random.Next(30), list.Count - at));
                    break;
                case 4:
                    list.Insert(at, "{}[]\",:\\%+&=?\0\r\n"u8[random.Next(16)]);
                    break;
                default:
                    list.InsertRange(at, Encoding.ASCII.GetBytes(random.Next(4) switch { 0 => "1e999", 1 => "\\ud800", 2 => "%ff", _ => "\r\n" }));
                    break;
            }
        }

        return [.. list];
    }
}
