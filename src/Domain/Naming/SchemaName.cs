using System.Collections.Frozen;
using System.Text;

namespace GraphQLBackend.Domain.Naming;

/// <summary>Enum values under their name in the graph, which is also how they are stored: <c>NoFeaturedOffer</c> is <c>NO_FEATURED_OFFER</c>.</summary>
public static class SchemaName
{
    /// <summary>The upper-case name of a defined value; throws <see cref="ArgumentOutOfRangeException"/> for any other.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Names<TEnum>.ByValue.TryGetValue(value, out var name)
            ? name
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(TEnum).Name}.");

    /// <summary>Finds the value of an exact upper-case name.</summary>
    public static bool TryParse<TEnum>(string? name, out TEnum value)
        where TEnum : struct, Enum
    {
        value = default;
        return name is not null && Names<TEnum>.ByName.TryGetValue(name, out value);
    }

    /// <summary>The value of an exact upper-case name; throws <see cref="FormatException"/> if there is none.</summary>
    public static TEnum Parse<TEnum>(string? name)
        where TEnum : struct, Enum =>
        TryParse<TEnum>(name, out var value) ? value : throw new FormatException($"'{name}' is not a {typeof(TEnum).Name}.");

    // A word starts at a capital after a small letter or digit, and at a digit after a small letter: Last7Days, but US.
    private static string ToUpperSnake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && !char.IsAsciiLetterLower(name[i]) && StartsWord(name[i - 1], name[i]))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool StartsWord(char before, char current) =>
        char.IsAsciiLetterLower(before) || (char.IsAsciiDigit(before) && char.IsAsciiLetterUpper(current));

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> ByValue =
            Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => ToUpperSnake(value.ToString()));

        public static readonly FrozenDictionary<string, TEnum> ByName =
            ByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
