using GraphQLBackend.GraphQL.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>A request and the status of its answer.</summary>
/// <param name="Name">What the request is, for people.</param>
/// <param name="Request">Method, blank, path; or method, blank, JSON body for <c>/graphql</c>.</param>
/// <param name="Code">The code of the first error; null when there is none, or none with a code.</param>
/// <param name="Audit">The statuses of profile <see cref="GraphQLHttpProfile.Audit"/>.</param>
/// <param name="Draft">The statuses of profile <see cref="GraphQLHttpProfile.Draft"/>.</param>
internal sealed record StatusCase(string Name, string Request, string? Code, MediaTypeStatus Audit, MediaTypeStatus Draft)
{
    /// <summary>Whether the operation runs, so that the answer has <c>data</c>.</summary>
    public bool Runs { get; init; }

    /// <summary>The request's media type.</summary>
    public string ContentType { get; init; } = Answer.Json;

    /// <summary>Whether the caller may bring documents and run operations that are not public.</summary>
    public bool IsTrusted { get; init; } = true;

    public HttpRequestMessage CreateRequest()
    {
        var blank = Request.IndexOf(' ', StringComparison.Ordinal);
        var (method, rest) = (new HttpMethod(Request[..blank]), Request[(blank + 1)..]);
        var request = rest.StartsWith('/')
            ? new HttpRequestMessage(method, rest)
            : new HttpRequestMessage(method, "/graphql") { Content = Answer.Content(System.Text.Encoding.UTF8.GetBytes(rest), ContentType) };
        if (!IsTrusted)
        {
            request.Headers.Add(ProfileServer.StrangerHeader, "yes");
        }

        return request;
    }
}
