using System.Globalization;

namespace GraphQLBackend.GraphQL.Tests.Hostile;

/// <summary>
/// Documents made to cost as much as they can: huge ones, which must be refused unread, and ones that fit the length and tokens, which must be
/// refused by what they mean or be cheap.
/// </summary>
internal static class HostileDocuments
{
    private const int TenMegabytes = 10_000_000;

    /// <summary>Every document is refused.</summary>
    public static IReadOnlyDictionary<string, Func<string>> Refused { get; } = new Dictionary<string, Func<string>>
    {
        // Ten megabytes and more.
        ["10 MB name"] = static () => $"{{{new string('a', TenMegabytes)}}}",
        ["10 MB comment"] = static () => $"{{a}}#{new string('x', TenMegabytes)}",
        ["10 MB blanks"] = static () => $"{{a{new string(' ', TenMegabytes)}}}",
        ["10 MB line ends"] = static () => $"{{a{new string('\n', TenMegabytes)}}}",
        ["10 MB commas"] = static () => $"{{a{new string(',', TenMegabytes)}}}",
        ["10 MB byte order marks"] = static () => new string('\uFEFF', TenMegabytes / 3) + "{a}",
        ["10 MB string"] = static () => $"{{s(x:\"{new string('x', TenMegabytes)}\")}}",
        ["10 MB block string"] = static () => $"{{s(x:\"\"\"{new string('\n', TenMegabytes)}\"\"\")}}",
        ["10 MB string without an end"] = static () => $"{{s(x:\"{new string('x', TenMegabytes)}",
        ["10 MB number"] = static () => $"{{a(x:{new string('9', TenMegabytes)})}}",
        ["10 MB braces"] = static () => new string('{', TenMegabytes),
        ["depth 10,000"] = static () => Nest("{q", 10_000, "{a}", "}"),
        ["depth 10,000 without an end"] = static () => Repeat(10_000, "{q"),
        ["depth 10,000 of lists"] = static () => $"{{list(x:{Nest("[", 10_000, "1", "]")})}}",
        ["depth 10,000 of objects"] = static () => $"{{object(x:{Nest("{a:", 10_000, "{}", "}")})}}",
        ["depth 10,000 of types"] = static () => $"query($a:{Nest("[", 10_000, "Int", "]")}){{a}}",
        ["100,000 aliases"] = static () => $"{{{Numbered(100_000, "a{0}:a ")}}}",
        ["100,000 fields"] = static () => $"{{{Repeat(100_000, "a ")}}}",
        ["100,000 variables"] = static () => $"query({Numbered(100_000, "$v{0}:Int ")}){{a}}",
        ["100,000 operations"] = static () => Numbered(100_000, "query Q{0}{{a}}"),
        ["100,000 fragments"] = static () => "{a}" + Numbered(100_000, "fragment F{0} on Query{{a}}"),
        ["100,000 arguments"] = static () => $"{{a({Numbered(100_000, "x{0}:1 ")})}}",
        ["100,000 types"] = static () => Numbered(100_000, "type T{0}{{a:Int}}"),
        ["1,000,000 directives"] = static () => $"{{a{Repeat(1_000_000, "@a")}}}",
        ["1,000,000 directives on an operation"] = static () => $"query{Repeat(1_000_000, "@a")}{{a}}",
        ["exponential fragments, 10,000"] = static () => Doubling(10_000),

        // Within 15,000 bytes.
        ["15 KB name"] = static () => $"{{{new string('a', 14_990)}}}",
        ["15 KB of backslashes"] = static () => $"{{s(x:\"{new string('\\', 14_980)}",
        ["15 KB of escapes without an end"] = static () => $"{{s(x:\"{Repeat(2_000, "\\u0041")}",
        ["15 KB of half surrogates"] = static () => $"{{s(x:\"{Repeat(2_000, "\\ud800")}\")}}",
        ["code point of a thousand digits"] = static () => $"{{s(x:\"\\u{{{new string('0', 1_000)}41}}\")}}",
        ["code point beyond Unicode"] = static () => "{s(x:\"\\u{110000}\")}",
        ["15 KB integer"] = static () => $"{{a(x:{new string('9', 14_980)})}}",
        ["integer out of range"] = static () => "{a(x:2147483648)}",
        ["float 1e999999"] = static () => "{f(x:1e999999)}",
        ["float with a long exponent"] = static () => $"{{f(x:1e{new string('9', 10_000)})}}",
        ["float with a long fraction and exponent"] = static () => $"{{f(x:0.{new string('0', 10_000)}1e{new string('9', 4_000)})}}",
        ["number behind a number"] = static () => "{f(x:1.2.3)}",
        ["NUL"] = static () => "{a\0}",
        ["NUL in a string"] = static () => "{a(x:\"\0\")}",
        ["letters that look like Latin"] = static () => "{а}",
        ["nothing"] = static () => "",
        ["blanks only"] = static () => " \t\n,\uFEFF",
        ["comment only"] = static () => "#",
        ["string only"] = static () => "\"",
        ["block string only"] = static () => "\"\"\"",
        ["dots"] = static () => Repeat(4_000, "..."),
        ["one dot"] = static () => "{.a}",
        ["depth 600"] = static () => Nest("{q", 480, "{a}", "}"),
        ["depth 900 of lists"] = static () => $"{{list(x:{Nest("[", 490, "", "]")})}}",
        ["depth 900 of lists without an end"] = static () => $"{{list(x:{new string('[', 980)}",
        ["depth 490 of objects"] = static () => $"{{object(x:{Nest("{a:", 240, "{}", "}")})}}",
        ["depth 490 of types"] = static () => $"query($a:{Nest("[", 480, "Int", "]")}){{a}}",
        ["depth 200 of inline fragments"] = static () => Nest("{...", 200, "{a}", "}"),
        ["depth by fragments"] = static () => "{...F0}" + Numbered(29, "fragment F{0} on Query{{q{{q{{...F{1}}}}}}}") + "fragment F29 on Query{a}",
        ["exponential fragments"] = static () => Doubling(29),
        ["exponential fragments in one field"] = static () => $"{{...F0}}{Numbered(28, "fragment F{0} on Query{{...F{1} ...F{1} ...F{1}}}")}fragment F28 on Query{{a}}",
        ["fragment cycle of one"] = static () => "{...F}fragment F on Query{...F}",
        ["fragment cycle of one in a field"] = static () => "{...F}fragment F on Query{q{...F}}",
        ["fragment cycle of thirty"] = static () => $"{{...F0}}{Numbered(29, "fragment F{0} on Query{{a ...F{1}}}")}fragment F29 on Query{{...F0}}",
        ["all fragments spread all"] = static () => All(25),
        ["fragment cycle that nobody uses"] = static () => "{a}fragment F on Query{...G}fragment G on Query{...F}",
        ["overlapping fields"] = static () => $"{{{Repeat(499, "a ")}}}",
        ["overlapping fields in levels"] = static () => Levels(3, 7),
        ["overlapping fields in fragments"] = static () => $"{{{Numbered(15, "...F{0} ")}}}{Numbered(15, "fragment F{0} on Query{{q{{q{{q{{q{{z:a(x:{0})}}}}}}}}}}")}",
        ["overlapping aliases with long names"] = static () => $"{{{Numbered(15, $"z:{new string('b', 700)}{{0}} ")}{Repeat(470, "z ")}}}",
        ["overlapping arguments"] = static () => $"{{{Numbered(9, $"z:list(x:[{Repeat(95, "1 ")}{{0}}])")}}}",
        ["overlapping types"] = static () => "{n{...on One{q:a}...on Two{q:a}}}",
        ["alternating fragments"] = static () => $"{{...A0 ...B0}}{Numbered(14, "fragment A{0} on Query{{q{{...B{1} ...A{1}}}}}fragment B{0} on Query{{q{{...A{1} ...B{1}}}}}")}fragment A14 on Query{{a}}fragment B14 on Query{{z:a}}",
        ["conflicts deep down"] = static () => $"{{{Nest("q{", 40, Numbered(60, "a(x:{0})"), "}")}{Nest("q{", 40, Numbered(60, "a(x:{0})"), "}")}}}",
        ["introspection in circles"] = static () => $"{{__schema{{types{{{Nest("fields{type{", 5, "name", "}}")}}}}}}}",
        ["introspection of wrappers"] = static () => $"{{__schema{{types{{{Nest("ofType{", 60, "name", "}")}}}}}}}",
        ["introspection by fragments"] = static () => $"{{__schema{{types{{...F0}}}}}}{Numbered(8, "fragment F{0} on __Type{{fields{{type{{...F{1}}}}}}}")}fragment F8 on __Type{{name}}",
        ["200 operations, one wanted"] = static () => Numbered(200, "query Q{0}{{a}}"),
        ["operations of one name"] = static () => Repeat(200, "query Q{a}"),
        ["150 variables nobody uses"] = static () => $"query({Numbered(150, "$v{0}:Int ")}){{a}}",
        ["150 variables nobody knows"] = static () => $"{{{Numbered(150, "a(x:$v{0})")}}}",
        ["variables of one name"] = static () => $"query({Repeat(150, "$v:Int ")}){{a(x:$v)}}",
        ["directives everywhere"] = static () => $"query($v:Int@a@b)@a@b{{a@a@b ...@a@b{{a}}...F@a@b}}fragment F on Query@a@b{{a@skip(if:true)@skip(if:false)}}",
        ["unknown everything"] = static () => Numbered(100, "{{x{0}(y:Z)}}"),
        ["fields of one input object"] = static () => $"{{object(x:{{{Repeat(200, "i:1 ")}}})}}",
        ["type system"] = static () => "type Query{a:Int}schema{query:Query}extend type Query{b:Int}directive@a on FIELD",
        ["subscription without a type"] = static () => "subscription{a}",
        ["mutation too dear"] = static () => $"mutation{{{Numbered(11, "s{0}:set ")}}}",
        ["__proto__"] = static () => "{__proto__ constructor toString}",
        ["fields of leafs"] = static () => $"{{a{Nest("{a", 50, "", "}")}}}",
        ["no fields of objects"] = static () => $"{{{Repeat(100, "q l n u ")}}}",
        ["101 items"] = static () => $"{{list(x:[{Repeat(101, "1 ")}])}}",
    };

    /// <summary>Every document fits and may run; it must be cheap all the same.</summary>
    public static IReadOnlyDictionary<string, Func<string>> Allowed { get; } = new Dictionary<string, Func<string>>
    {
        ["15 KB string"] = static () => $"{{s(x:\"{new string('x', 14_980)}\")}}",
        ["15 KB of escapes"] = static () => $"{{s(x:\"{Repeat(2_400, "\\u0041")}\")}}",
        ["15 KB block string of line ends"] = static () => $"{{s(x:\"\"\"{new string('\n', 14_980)}\"\"\")}}",
        ["block string with a huge indentation"] = static () => $"{{s(x:\"\"\"\n{new string(' ', 7_000)}a\n{new string(' ', 7_900)}b\"\"\")}}",
        ["block string of short indented lines"] = static () => $"{{s(x:\"\"\"{Repeat(3_700, "\n  x")}\"\"\")}}",
        ["15 KB of quotes in a block string"] = static () => $"{{s(x:\"\"\"{Repeat(3_700, "\\\"\"\"")}\"\"\")}}",
        ["15 KB comment"] = static () => $"{{a}}#{new string('x', 14_990)}",
        ["7,000 empty comments"] = static () => $"{{a}}{Repeat(7_000, "#\n")}",
        ["float with a long fraction"] = static () => $"{{f(x:0.{new string('0', 14_900)}1)}}",
        ["ID of fifteen thousand digits"] = static () => $"{{i(x:{new string('9', 14_900)})}}",
        ["500 visits of fragments"] = static () => $"{{{Repeat(20, "...F ")}}}fragment F on Query{{{Repeat(24, "...G ")}}}fragment G on Query{{a}}",
        ["64 levels of inline fragments"] = static () => Nest("{...", 63, "{a}", "}"),
        ["all types at each level"] = static () => "{n{q{n{q{name}}}}}",
        ["introspection in width"] = static () => $"{{__schema{{types{{{Repeat(40, "possibleTypes{interfaces{possibleTypes{interfaces{name}}}}")}}}}}}}",
    };

    public static string Repeat(int count, string item) => string.Concat(Enumerable.Repeat(item, count));

    /// <summary><c>{0}</c> is the number, <c>{1}</c> the next.</summary>
    public static string Numbered(int count, string format) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, format, i, i + 1)));

    public static string Nest(string open, int levels, string inner, string close) => Repeat(levels, open) + inner + Repeat(levels, close);

    private static string Doubling(int count) =>
        $"{{...F0}}{Numbered(count, "fragment F{0} on Query{{x:q{{...F{1}}}y:q{{...F{1}}}}}")}fragment F{count} on Query{{a}}";

    private static string All(int count)
    {
        var spreads = Numbered(count, "...F{0} ");
        return $"{{{spreads}}}{string.Concat(Enumerable.Range(0, count).Select(i => $"fragment F{i} on Query{{q{{{spreads}}}}}"))}";
    }

    private static string Levels(int depth, int width)
    {
        var level = "a ";
        for (var i = 0; i < depth; i++)
        {
            level = Repeat(width, $"q{{{level}}}");
        }

        return $"{{{level}}}";
    }
}
