using System.CommandLine;

namespace GraphQLBackend.Server.CommandLine;

/// <summary>Settings given as <c>--KEY=VALUE</c>: a variable of the environment, or one of the web host's own keys.</summary>
internal static class HostSettings
{
    private static readonly string[] s_hostKeys = ["environment", "contentRoot", "applicationName", "urls"];

    /// <summary>The settings among the tokens that are neither verb nor option.</summary>
    public static string[] From(ParseResult result) => [.. result.UnmatchedTokens];

    /// <summary>The first token that is nothing of ours, or a setting for a verb that takes none; null when there is none.</summary>
    public static string? Unknown(ParseResult result)
    {
        var takesSettings = !result.CommandResult.Command.TreatUnmatchedTokensAsErrors;
        return result.UnmatchedTokens.FirstOrDefault(token => !(takesSettings && IsSetting(token)));
    }

    private static bool IsSetting(string token)
    {
        var equals = token.IndexOf('=', StringComparison.Ordinal);
        if (equals < 3 || !token.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        var key = token[2..equals];
        return s_hostKeys.Contains(key, StringComparer.OrdinalIgnoreCase)
            || key.All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');
    }
}
