namespace GraphQLBackend.Server.Hosting;

/// <summary>What a request may weigh. Larger ones end with 413, 431 or 414 before any of our code runs.</summary>
internal static class KestrelLimits
{
    /// <summary>Body of one request, in bytes: 128 KiB. Uploads do not pass through here.</summary>
    public const int BodyBytes = 128 * 1024;

    /// <summary>All headers together, in bytes: 32 KiB.</summary>
    public const int HeaderBytes = 32 * 1024;

    /// <summary>Method, path and query, in bytes: 8 KiB.</summary>
    public const int RequestLineBytes = 8 * 1024;

    /// <summary>Sets the limits and keeps the server's name to itself.</summary>
    public static WebApplicationBuilder AddKestrelLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(static options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = BodyBytes;
            options.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
            options.Limits.MaxRequestLineSize = RequestLineBytes;
        });
        return builder;
    }
}
