namespace GraphQLBackend.Server.Logging;

/// <summary>The environment variables whose values are secrets.</summary>
internal static class SecretVariables
{
    private static readonly string[] s_urls = ["DATABASE_URL", "DATABASE_READ_URL", "REDIS_URL"];

    private static readonly string[] s_secrets =
        ["JWT_SECRET", "APIFY_TOKEN", "OPENAI_API_KEY", "S3_ACCESS_KEY", "S3_SECRET_KEY", "METRICS_TOKEN"];

    /// <summary>Every secret that is set: whole values, and of addresses the password as written and as decoded.</summary>
    public static IEnumerable<string?> Values(IConfiguration configuration)
    {
        foreach (var name in s_secrets)
        {
            yield return configuration[name];
        }

        foreach (var name in s_urls)
        {
            var password = Password(configuration[name]);
            yield return password;
            yield return Uri.UnescapeDataString(password);
        }
    }

    private static string Password(string? url)
    {
        if (url is null || !url.Contains("://", StringComparison.Ordinal))
        {
            return "";
        }

        var authority = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].Split('/', '?')[0];
        var userInfo = authority[..Math.Max(0, authority.LastIndexOf('@'))];
        var colon = userInfo.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? "" : userInfo[(colon + 1)..];
    }
}
