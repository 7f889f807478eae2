using System.Globalization;

namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>Values that leaves are made of; both executors read all of their numbers exactly.</summary>
internal static class Pools
{
    public static readonly string[] Strings =
    [
        "\"\"", "\"a\"", "\"b c\"", "\"\\\"q\\\\\"", "\"\\u00e9\\n\\t\"", "\"日本 😀\"", "\"\\u{1F600}\"", "\"\\uD83D\\uDE00\"", "\"t12\"", "\"EN\"", "\"# no comment\"",
        "\"\"\"block\"\"\"", "\"\"\"\n  two\n    lines \\\"\"\"\n\"\"\"", "\"\"\"\"\"\"",
    ];

    public static readonly string[] JsonStrings =
        ["\"\"", "\"a\"", "\"b c\"", "\"\\\"q\\\\\"", "\"\\u00e9\\n\\t\"", "\"日本 😀\"", "\"t12\"", "\"EN\"", "\"\\ud83d\\ude00\"", "\"a/b\"", "\"\\u007f\""];

    public static readonly string[] Wrong =
        ["1", "-7", "2147483648", "1.5", "-0.25", "\"x\"", "true", "false", "WRONG", "null", "[]", "[1, [\"a\"]]", "{}", "{ a: 1 }", "[null]", "\"\"\"b\"\"\"", "12345678901"];

    public static readonly string[] WrongJson =
        ["1", "-7", "2147483648", "-2147483649", "1.5", "-0.25", "\"x\"", "true", "false", "\"WRONG\"", "null", "[]", "[1,[\"a\"]]", "{}", "{\"a\":1}", "[null]", "1e400", "12345678901"];

    public static string Pick(this Random random, IReadOnlyList<string> items) => items[random.Next(items.Count)];

    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    public static string Integer(this Random random)
    {
        return random.Next(12) switch
        {
            0 => "0",
            1 => "-0",
            2 => "2147483647",
            3 => "-2147483648",
            _ => random.Next(-60, 60).ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A multiple of a quarter, written in one of several ways.</summary>
    public static string Fraction(this Random random)
    {
        return random.Next(8) switch
        {
            0 => "25e-2",
            1 => "1.5E+2",
            2 => "-0.0",
            3 => "7.50",
            _ => (random.Next(-200, 200) / 4.0).ToString("0.00", CultureInfo.InvariantCulture),
        };
    }
}
