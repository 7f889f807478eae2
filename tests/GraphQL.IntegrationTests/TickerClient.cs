using System.Net.Http.Json;
using System.Net.ServerSentEvents;

namespace GraphQLBackend.GraphQL.IntegrationTests;

/// <summary>Talks to a server by HTTP.</summary>
internal sealed class TickerClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };

    /// <summary>Subscribes by GET, as a browser's EventSource does; returns when the subscription has started.</summary>
    public async Task<IAsyncEnumerator<SseItem<string>>> SubscribeAsync(string symbol, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?documentId=Ticks&variables=%7B%22symbol%22%3A%22{symbol}%22%7D");
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return SseParser.Create(body).EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
    }

    /// <summary>The response's body.</summary>
    public async Task<string> PostAsync(string document)
    {
        using var response = await _http.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query = document });
        return await response.Content.ReadAsStringAsync();
    }

    public void Dispose() => _http.Dispose();
}
