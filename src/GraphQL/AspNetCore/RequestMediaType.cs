using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>What a POST may carry: JSON in UTF-8, not compressed.</summary>
internal static class RequestMediaType
{
    /// <summary>Whether the body can be read. Other types are refused also because browsers send them without asking first (CSRF).</summary>
    public static bool IsSupported(HttpRequest request)
    {
        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && IsUtf8(type)
            && request.Headers.ContentEncoding is [] or ["identity"];
    }

    private static bool IsUtf8(MediaTypeHeaderValue type)
    {
        var charset = HeaderUtilities.RemoveQuotes(type.Charset);
        return charset.Length == 0
            || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
    }
}
