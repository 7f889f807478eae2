namespace GraphQLBackend.Server.Logging;

/// <summary>Names whose values never reach a log, whatever they hold.</summary>
internal static class SensitiveNames
{
    private static readonly string[] s_parts =
        ["password", "passwd", "secret", "token", "authorization", "cookie", "apikey", "api_key", "api-key", "connectionstring", "x-amz-", "email"];

    private static readonly NameMemo<bool> s_known = new(Find);

    /// <summary>Does the name contain one of the words, without case?</summary>
    public static bool Contains(string name) => s_known.Get(name);

    private static bool Find(string name)
    {
        foreach (var part in s_parts)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return !IsCancellationToken(name);
            }
        }

        return false;
    }

    private static bool IsCancellationToken(string name) => name.Equals("CancellationToken", StringComparison.OrdinalIgnoreCase);
}
