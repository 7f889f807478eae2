using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace GraphQLBackend.GraphQL.Types.Coordinates;

/// <summary>Names one element of a schema (specification 3.14): <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>, <c>@directive</c>, <c>@directive(argument:)</c>.</summary>
/// <param name="Name">The type, or the directive without <c>@</c>.</param>
/// <param name="Member">The field, input field or enum value; null for a type or directive.</param>
/// <param name="Argument">The argument of the field or directive, or null.</param>
/// <param name="IsDirective">Whether <paramref name="Name"/> is a directive.</param>
public sealed partial record SchemaCoordinate(string Name, string? Member = null, string? Argument = null, bool IsDirective = false)
{
    private const string NamePattern = "[A-Za-z_][A-Za-z0-9_]*";
    private const string TypeName = $"(?<name>{NamePattern})";
    private const string OptionalArgument = $@"(\((?<argument>{NamePattern}):\))?";

    /// <summary>The coordinate that <paramref name="text"/> is; it has no ignored characters.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static SchemaCoordinate Parse(string text) =>
        TryParse(text, out var coordinate) ? coordinate : throw new FormatException($"\"{text}\" is no schema coordinate.");

    /// <summary>Whether <paramref name="text"/> is a coordinate.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SchemaCoordinate? coordinate)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Grammar().Match(text);
        coordinate = match.Success
            ? new SchemaCoordinate(match.Groups["name"].Value, Part(match, "member"), Part(match, "argument"), match.Groups["directive"].Success)
            : null;
        return match.Success;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{(IsDirective ? "@" : string.Empty)}{Name}{(Member is null ? string.Empty : $".{Member}")}{(Argument is null ? string.Empty : $"({Argument}:)")}";

    private static string? Part(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    [GeneratedRegex(
        $@"\A{TypeName}(\.(?<member>{NamePattern}){OptionalArgument})?\z|\A(?<directive>@){TypeName}{OptionalArgument}\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Grammar();
}
