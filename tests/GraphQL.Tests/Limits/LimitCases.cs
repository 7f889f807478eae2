using System.Globalization;

namespace GraphQLBackend.GraphQL.Tests.Limits;

/// <summary>The limits table: each limit inline, by variable and by fragment, where it can be reached so.</summary>
internal static class LimitCases
{
    private static readonly string[] s_path = ["a", "b", "c", "d", "e"];

    /// <summary>970 tokens.</summary>
    private static string Sums => Repeat(10, $"sum(of:[{Repeat(90, "1")}])");

    public static IEnumerable<LimitCase> All() =>
    [
        // The document alone.
        new("LIMIT_VARIABLES_DEPTH", 16, "variable", static _ => "{name}", static n => $$"""{"unknown":{{Nest("[", n - 1, "]")}}}"""),
        new("LIMIT_DOCUMENT_LENGTH", 15_000, "inline", static n => "{name}#" + new string('x', n - 7)),
        new("LIMIT_DOCUMENT_LENGTH", 15_000, "fragment", static n => $"{{...F}}fragment F on Query{{name{new string(' ', n - 31)}}}"),
        // Lists have at most 100 items, so that it takes ten of them.
        new("LIMIT_TOKENS", 1_000, "inline", static n => $"{{{Sums} {Repeat(n - 972, "name")}}}"),
        new("LIMIT_TOKENS", 1_000, "fragment", static n => $"{{...F}}fragment F on Query{{{Sums} {Repeat(n - 980, "name")}}}"),
        new("LIMIT_FIELDS", 500, "inline", static n => $"{{{Fields(n)}}}"),
        new("LIMIT_FIELDS", 500, "fragment", static n => $"{{...F}}fragment F on Query{{{Fields(n)}}}"),
        new("LIMIT_ALIASES", 15, "inline", static n => $"{{a{{{Aliases(n)}}}}}"),
        new("LIMIT_ALIASES", 15, "fragment", static n => $"{{a{{...F}}}}fragment F on Item{{{Aliases(n)}}}"),
        new("LIMIT_DIRECTIVES", 25, "inline", static n => $"{{{Repeat(n, "name@skip(if:false)")}}}"),
        new("LIMIT_DIRECTIVES", 25, "variable", static n => $"query($no:Boolean!){{{Repeat(n, "name@skip(if:$no)")}}}", static _ => """{"no":false}"""),
        new("LIMIT_DIRECTIVES", 25, "fragment", static n => $"{{...F}}fragment F on Query{{{Repeat(n, "name@skip(if:false)")}}}"),
        new("LIMIT_DIRECTIVES", 4, "one place", static n => $"{{name{Repeat(n, "@tag")}}}"),
        new("LIMIT_DIRECTIVES", 4, "one place in fragment", static n => $"{{...F}}fragment F on Query{Repeat(n, "@tag")}{{name}}"),
        new("LIMIT_FRAGMENTS", 30, "inline", static n => $"{{{Numbered(n, "...F{0} ")}}}{Numbered(n, "fragment F{0} on Query{{name}}")}"),
        new("LIMIT_FRAGMENTS", 500, "fragment", static n => SpreadsOf(n)),

        // The document and the schema.
        new("LIMIT_ROOT_FIELDS", 10, "inline", static n => $"{{{Aliases(n)}}}"),
        new("LIMIT_ROOT_FIELDS", 10, "variable", static n => $"query($yes:Boolean!){{...@include(if:$yes){{{Aliases(n)}}}}}", static _ => """{"yes":true}"""),
        new("LIMIT_ROOT_FIELDS", 10, "fragment", static n => $"{{...F}}fragment F on Query{{{Aliases(n)}}}"),
        new("LIMIT_CYCLE", 2, "inline", static n => $"{{a{Nest("{a", n, "{name}", "}")}}}"),
        new("LIMIT_CYCLE", 2, "fragment", static n => $"{{a{{...F0}}}}{Chain(n, "a", "Item")}"),
        new("LIMIT_DEPTH", 6, "inline", static n => $"{{{Way(n - 1)}{{name}}{new string('}', n - 2)}}}"),
        new("LIMIT_DEPTH", 6, "variable", static n => $"query($yes:Boolean!){{...@include(if:$yes){{{Way(n - 1)}{{name}}{new string('}', n - 2)}}}}}", static _ => """{"yes":false}"""),
        new("LIMIT_DEPTH", 6, "fragment", static n => $"{{{Way(n - 2)}{{...F}}{new string('}', n - 3)}}}fragment F on Item{{b{{name}}}}"),
        // What takes connections apart does not count for the 6: introspection is the only way down to 15.
        new("LIMIT_DEPTH", 15, "introspection", static n => $"{{__type(name:\"Item\"){{{Nest("ofType{", n - 2, "name", "}")}}}}}"),

        // Sizes.
        .. BySize("LIMIT_PAGE_SIZE", 100, "first", "Int", static first => $"items(first:{first}){{name}}"),
        .. BySize("LIMIT_PAGE_SIZE", 100, "first", "Int", static first => $"page(first:{first}){{pageInfo}}"),
        .. BySize("LIMIT_BATCH_SIZE", 100, "ids", "[ID!]!", static ids => $"byIds(ids:{ids}){{name}}", isList: true),
        .. BySize("LIMIT_BATCH_SIZE", 100, "of", "[Int!]", static of => $"sum(of:{of})", isList: true),
        // 10 * (1 + 99) = 1,000.
        .. BySize("LIMIT_COST", 99, "first", "Int", static first => $"items(first:10){{items(first:{first}){{name}}}}"),
        // 125 each: every alias of an expensive field counts.
        new("LIMIT_COST", 8, "aliases", static n => $"{{{Numbered(n, "h{0}:heavy ")}}}"),
        new("LIMIT_COST", 8, "aliases in fragment", static n => $"{{...F}}fragment F on Query{{{Numbered(n, "h{0}:heavy ")}}}"),
        new("LIMIT_COST", 4, "mutation", static n => $"mutation{{{Numbered(n, "s{0}:set ")}}}"),
        // 54 * (1 + 90) = 4,914.
        .. BySize("LIMIT_TOTAL_NODES", 54, "first", "Int", static first => $"points(first:{first}){{points(first:90){{name}}}}"),
    ];

    public static string Repeat(int count, string item) => string.Join(' ', Enumerable.Repeat(item, count));

    private static IEnumerable<LimitCase> BySize(
        string code, int limit, string name, string type, Func<string, string> field, bool isList = false)
    {
        string Value(int n) => isList ? $"[{Repeat(n, "1")}]" : n.ToString(CultureInfo.InvariantCulture);
        string Json(int n) => $$"""{"{{name}}":{{Value(n).Replace(' ', ',')}}}""";
        yield return new LimitCase(code, limit, $"{name} inline", n => $"{{{field(Value(n))}}}");
        yield return new LimitCase(code, limit, $"{name} variable", _ => $"query(${name}:{type}){{{field("$" + name)}}}", Json);
        yield return new LimitCase(code, limit, $"{name} default", n => $"query(${name}:{type}={Value(n)}){{{field("$" + name)}}}");
        yield return new LimitCase(code, limit, $"{name} fragment", n => $"{{...F}}fragment F on Query{{{field(Value(n))}}}");
        yield return new LimitCase(code, limit, $"{name} variable in fragment", _ => $"query(${name}:{type}){{...F}}fragment F on Query{{{field("$" + name)}}}", Json);
    }

    // Few under one parent: fields of one name are compared pairwise.
    private static string Fields(int count) =>
        $"{string.Concat("abcd".Select(static parent => $"{parent}{{{Repeat(99, "name")}}}"))}e{{{Repeat(count - 401, "name")}}}";

    private static string Aliases(int count) => Numbered(count, "n{0}:name ");

    private static string Way(int count) => string.Join('{', s_path.Take(Math.Min(count, 5)).Concat(Enumerable.Repeat("a", Math.Max(0, count - 5))));

    private static string Numbered(int count, string format) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, format, i)));

    private static string Chain(int count, string field, string type) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"fragment F{i} on {type}{{{field}{{...F{i + 1}}}}}")) + $"fragment F{count} on {type}{{name}}";

    // Twenty spreads of a fragment with twenty-four spreads are 500 visits.
    private static string SpreadsOf(int count) =>
        $"{{{Repeat(20, "...F")} {Repeat(count - 500, "...G")}}}fragment F on Query{{{Repeat(24, "...G")}}}fragment G on Query{{name}}";

    private static string Nest(string open, int levels, string close) => Nest(open, levels, "", close);

    private static string Nest(string open, int levels, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, levels)) + inner + string.Concat(Enumerable.Repeat(close, levels));
}
