using System.Security.Cryptography;
using System.Text;
using GraphQLBackend.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore.GraphiQL;

/// <summary>
/// The page to try queries in: one answer without any other resource, so that it works offline and on the only GraphQL path. Its policy
/// allows exactly its own script and style.
/// </summary>
internal sealed class GraphiQLPage(OperationRegistry registry)
{
    private static readonly string s_style = Read("page.css");
    private static readonly string s_script = string.Concat(new[] { "dom.js", "request.js", "panels.js", "start.js" }.Select(Read));
    private static readonly string s_page = Read("page.html")
        .Replace("{{style}}", s_style, StringComparison.Ordinal)
        .Replace("{{script}}", s_script, StringComparison.Ordinal);

    private static readonly string s_policy =
        $"default-src 'none'; script-src '{Hash(s_script)}'; style-src '{Hash(s_style)}'; img-src data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Writes the page with the operations that are registered now.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        var body = Encoding.UTF8.GetBytes(s_page.Replace("{{operations}}", OperationListJson.Write(registry.Current), StringComparison.Ordinal));
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = ResponseWriter.NoStore;
        response.Headers.Vary = "Accept";
        response.Headers.ContentSecurityPolicy = s_policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        await response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using var stream = typeof(GraphiQLPage).Assembly.GetManifestResourceStream(typeof(GraphiQLPage), name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
