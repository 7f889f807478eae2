using GraphQLBackend.GraphQL.AspNetCore.EventStreams;
using GraphQLBackend.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Options of the HTTP transport.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Which status codes are sent. Default: <see cref="GraphQLHttpProfile.Audit"/>.</summary>
    public GraphQLHttpProfile Profile { get; set; }

    /// <summary>Whether a request may bring its own document. Default: none may, so that only registered operations run.</summary>
    public Func<HttpContext, bool> AllowFreeFormDocuments { get; set; } = static _ => false;

    /// <summary>Whether the caller may run a registered operation; others are answered with 401. Default: everybody may.</summary>
    public Func<HttpContext, RegisteredOperation, bool> AllowOperation { get; set; } = static (_, _) => true;

    /// <summary>Who is told what operations cost without asking by <c>GraphQL-Cost: report</c>. Default: nobody.</summary>
    public Func<HttpContext, bool> ReportCost { get; set; } = static _ => false;

    /// <summary>The manifest to which operations are appended as clients register them; null records nothing.</summary>
    public string? RecordFile { get; set; }

    /// <summary>Whether browsers get a page to try queries in. Default: no.</summary>
    public bool EnableGraphiQL { get; set; }

    /// <summary>How subscriptions are served and how many.</summary>
    public EventStreamOptions EventStreams { get; set; } = new();

    /// <summary>Bytes of a request body at most. Default 128 KiB.</summary>
    public int MaxRequestBodySize { get; set; } = 128 * 1024;
}
