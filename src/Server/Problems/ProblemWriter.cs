using System.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace GraphQLBackend.Server.Problems;

/// <summary>Writes <c>application/problem+json</c>, whatever the request accepts: an error without a body helps nobody.</summary>
internal static class ProblemWriter
{
    /// <summary>The media type of RFC 9457.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Sets the status and writes the body. The response must not have started.</summary>
    public static Task WriteAsync(
        HttpContext context,
        int status,
        string code,
        string? detail,
        IReadOnlyDictionary<string, string[]>? errors,
        CancellationToken cancellationToken)
    {
        var body = new ProblemBody("about:blank", Title(status), status, code, detail, TraceId(context), errors);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(body, ProblemsJsonContext.Default.ProblemBody, MediaType, cancellationToken);
    }

    /// <summary>A problem that is told by its status alone.</summary>
    public static Task WriteAsync(HttpContext context, int status, CancellationToken cancellationToken) =>
        WriteAsync(context, status, ProblemCodes.Of(status), detail: null, errors: null, cancellationToken);

    private static string Title(int status) => ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase : "Error";

    private static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
