using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>A response that was read to its end.</summary>
internal sealed record Answer(int Status, string? MediaType, string? CacheControl, string Body, HttpResponseMessage Response)
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>The code of the first error, or null.</summary>
    public string? Code => Error is { } error ? error.GetProperty("extensions").GetProperty("code").GetString() : null;

    public string? Message => Error?.GetProperty("message").GetString();

    public JsonElement? Error => JsonElement.Parse(Body).TryGetProperty("errors", out var errors) ? errors[0] : null;

    public static Task<Answer> GetAsync(TestServer server, string pathAndQuery, string? accept = null) =>
        SendAsync(server, new HttpRequestMessage(HttpMethod.Get, pathAndQuery), accept);

    public static Task<Answer> PostAsync(TestServer server, string body, string? accept = null, string path = "/graphql", string contentType = Json) =>
        SendAsync(server, new HttpRequestMessage(HttpMethod.Post, path) { Content = Content(Encoding.UTF8.GetBytes(body), contentType) }, accept);

    public static ByteArrayContent Content(byte[] body, string? contentType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return content;
    }

    public static async Task<Answer> SendAsync(TestServer server, HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        var response = await server.Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, Raw(response), body, response);
    }

    public string? Header(string name) => Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values)
        : Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    // As sent: the client library would sort the directives.
    private static string? Raw(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Cache-Control", out var values) ? values.ToString() : null;
}
