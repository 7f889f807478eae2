using System.Globalization;
using System.Text.RegularExpressions;
using Serilog.Formatting.Json;

namespace GraphQLBackend.Server.Logging;

/// <summary>The last look at a finished line: cuts out secrets that came in through a text nobody could mask by name, such as an exception's.</summary>
internal sealed partial class SecretRedactor
{
    // Shorter values would tear holes into ordinary words.
    private const int ShortestSecret = 6;

    private readonly string[] _secrets;

    /// <summary>Values to cut out wherever they stand. Longer ones first, so that no part of one survives another.</summary>
    public SecretRedactor(IEnumerable<string?> secrets) => _secrets =
    [
        .. secrets.OfType<string>()
            .Where(secret => secret.Length >= ShortestSecret)
            .SelectMany(secret => new[] { secret, Escaped(secret) })
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(secret => secret.Length),
    ];

    /// <summary>The configured secrets of this process.</summary>
    public static SecretRedactor From(IConfiguration configuration) => new(SecretVariables.Values(configuration));

    /// <summary>The line without secrets.</summary>
    public string Redact(string line)
    {
        foreach (var secret in _secrets)
        {
            line = line.Replace(secret, SensitivePropertyMask.Mask, StringComparison.Ordinal);
        }

        line = Bearer().Replace(line, "$1 ***");
        return line.Contains('=', StringComparison.Ordinal) ? Assignment().Replace(line, "$1=***") : line;
    }

    // As it stands inside a JSON string.
    private static string Escaped(string secret)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonValueFormatter.WriteQuotedJsonString(secret, text);
        return text.ToString()[1..^1];
    }

    [GeneratedRegex(@"\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}", RegexOptions.IgnoreCase)]
    private static partial Regex Bearer();

    [GeneratedRegex("""\b(password|pwd|passwd|secret|token|access_token|api[_-]?key|x-amz-signature)\s*=\s*[^\s;&,"'\\]+""", RegexOptions.IgnoreCase)]
    private static partial Regex Assignment();
}
