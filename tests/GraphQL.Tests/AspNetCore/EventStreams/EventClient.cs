using System.Text;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore.EventStreams;

/// <summary>Reads an event stream as it comes.</summary>
internal sealed class EventClient : IAsyncDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));
    private readonly Stream _body;
    private readonly StreamReader _reader;

    private EventClient(HttpResponseMessage response, Stream body)
    {
        (Response, _body) = (response, body);
        _reader = new StreamReader(body, Encoding.UTF8);
    }

    public HttpResponseMessage Response { get; }

    public static async Task<EventClient> ConnectAsync(TestServer server, HttpRequestMessage request, string accept = "text/event-stream")
    {
        request.Headers.TryAddWithoutValidation("Accept", accept);
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new EventClient(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>Subscribes by POST and waits until the subscription has started.</summary>
    public static async Task<EventClient> SubscribeAsync(TestServer server, string document)
    {
        var body = $$"""{"query":"{{document}}"}""";
        var client = await ConnectAsync(server, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Answer.Content(Encoding.UTF8.GetBytes(body), Answer.Json) });
        Assert.Equal(":", await client.ReadAsync());
        return client;
    }

    /// <summary>The lines of the next event or comment, joined by <c>|</c>; null when the connection is at its end.</summary>
    public async Task<string?> ReadAsync()
    {
        var lines = new List<string>();
        while (await _reader.ReadLineAsync(_patience.Token) is { } line)
        {
            if (line.Length == 0)
            {
                return string.Join('|', lines);
            }

            lines.Add(line);
        }

        return null;
    }

    /// <summary>All that comes until the end, without comments.</summary>
    public async Task<List<string>> ReadToEndAsync()
    {
        var events = new List<string>();
        while (await ReadAsync() is { } next)
        {
            if (next != ":")
            {
                events.Add(next);
            }
        }

        return events;
    }

    public async ValueTask DisposeAsync()
    {
        _reader.Dispose();
        await _body.DisposeAsync();
        Response.Dispose();
        _patience.Dispose();
    }
}
