using System.Text;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>Random valid operations: merged fields whose parents have other conditions, aliases, fragments, arguments, variables, introspection.</summary>
internal sealed class RandomOperation
{
    private const int MaxDepth = 5;

    // Whatever a variable may be in each kind of place; the alias names the choice, so that merged fields always have the same arguments.
    private static readonly string[] s_arguments =
    [
        "", "(n: 3)", "(n: $i)", "(n: $j)", "(n: null)", "(l: $l)", "(l: [1, $i, $j])", "(l: 4, n: $j)", "(m: [[1], 2, null])", "(m: [[1], $m])",
        "(e: BLUE)", "(e: $e)", "(i: { r: \"x\" })", "(i: $b)", "(i: { r: $w, n: $j, e: $e, b: $b, o: [{ r: \"y\", l: 5 }, { r: $w, x: { n: $k } }] })", "(i: null, r: $k)",
        "(x: { n: 1 })", "(x: { s: $w })", "(x: $c)", "(a: { deep: [1, $i, { w: $w }], e: RED })", "(a: $a, t: \"tag\")", "(t: $t, d: 5)", "(d: \"id\", f: 1.50)", "(f: 2, r: $r)",
    ];

    private static readonly string[] s_introspection =
    [
        "__schema { queryType { name } types { name kind } directives { name args { name defaultValue } } }",
        "box: __type(name: \"Box\") { name inputFields { name defaultValue type { kind name ofType { name } } } }",
        "t1: __type(name: \"T1\") { name interfaces { name } fields(includeDeprecated: true) { name type { kind ofType { kind name } } } }",
        "u: __type(name: \"U\") { possibleTypes { name } enumValues { name } }",
        "colour: __type(name: \"Colour\") { enumValues { name isDeprecated } }",
        "none: __type(name: $w) { name }",
    ];

    private readonly Random _random;
    private readonly Schema _schema;
    private readonly List<(string Name, string TypeName)> _fragments = [];
    private readonly StringBuilder _definitions = new();
    private readonly string[] _conditions;
    private int _budget = 60;

    public RandomOperation(Random random, Schema schema)
    {
        _random = random;
        _schema = schema;
        // Six now and then, most operations with few: each one doubles the table.
        _conditions = [.. RandomVariables.Conditions.Take(Math.Min(random.Next(8), random.Next(8)))];
        Document = Create();
    }

    public string Document { get; }

    /// <summary>Those of <see cref="RandomVariables.Conditions"/> that the operation may use.</summary>
    public IReadOnlyList<string> Conditions => _conditions;

    private string Create()
    {
        var isMutation = _random.Next(4) == 0;
        var selection = SelectionSet(_schema.GetType(isMutation ? "Mutation" : "Query")!, MaxDepth, isMutation ? string.Empty : Introspection());
        var body = $"{selection}\n{_definitions}";
        return $"{(isMutation ? "mutation" : "query")} {RandomVariables.Definitions(body)} {body}";
    }

    private string Introspection() => _random.Next(6) == 0 ? $" ... {Condition()} {{ {Pick(s_introspection)} }}" : string.Empty;

    private string SelectionSet(NamedType type, int depth, string more = "")
    {
        // Never conditional, so that no selection set is empty.
        var selections = new StringBuilder("{ k: __typename").Append(more);
        var count = _random.Next(1, 6);
        for (var i = 0; i < count && _budget > 0; i++)
        {
            _budget--;
            selections.Append(' ').Append(_random.Next(6) switch
            {
                0 => $"... {Condition()} {SelectionSet(type, depth - 1)}",
                1 => On(type, depth),
                2 => $"...{Fragment(type, depth)} {Condition()}",
                _ => Field(type, depth),
            });
        }

        return selections.Append(" }").ToString();
    }

    private string Field(NamedType type, int depth)
    {
        if (type is not ComplexType { Fields: { Count: > 0 } fields })
        {
            return $"__typename {Condition()}";
        }

        var field = fields[_random.Next(fields.Count)];
        var isLeaf = !field.Type.Named.IsComposite;
        if (!isLeaf && depth <= 0)
        {
            return $"c {Condition()}";
        }

        var arguments = _random.Next(3) == 0 ? _random.Next(s_arguments.Length) : 0;
        var alias = arguments == 0 ? string.Empty : $"{field.Name}_{arguments}: ";
        return $"{alias}{field.Name}{s_arguments[arguments]} {Condition()} {(isLeaf ? string.Empty : SelectionSet(field.Type.Named, depth - 1))}";
    }

    private string Fragment(NamedType type, int depth)
    {
        var known = _fragments.FindAll(fragment => fragment.TypeName == type.Name);
        if (known.Count > 0 && _random.Next(2) == 0)
        {
            return Pick([.. known.Select(static fragment => fragment.Name)]);
        }

        // Known only when it is complete, so that there are no cycles.
        var selection = SelectionSet(type, depth - 1);
        var name = $"F{_fragments.Count}";
        _fragments.Add((name, type.Name));
        _definitions.Append("fragment ").Append(name).Append(" on ").Append(type.Name).Append(' ').AppendLine(selection);
        return name;
    }

    /// <summary>An inline fragment on any type that overlaps.</summary>
    private string On(NamedType type, int depth)
    {
        var possible = _schema.GetPossibleTypes(type);
        string[] candidates = [.. _schema.Types.Where(other => other.IsComposite && !other.Name.StartsWith('_') && _schema.GetPossibleTypes(other).Intersect(possible).Any()).Select(static other => other.Name)];
        var on = Pick(candidates);
        return $"... on {on} {Condition()} {SelectionSet(_schema.GetType(on)!, depth - 1)}";
    }

    private string Condition()
    {
        if (_conditions.Length == 0 || _random.Next(3) > 0)
        {
            return _random.Next(20) switch { 0 => "@skip(if: true)", 1 => "@include(if: false)", 2 => "@skip(if: false)", _ => string.Empty };
        }

        var (first, second) = (Pick(_conditions), Pick(_conditions));
        return _random.Next(6) switch
        {
            0 or 1 => $"@skip(if: ${first})",
            2 or 3 => $"@include(if: ${first})",
            4 => $"@include(if: ${first}) @skip(if: ${second})",
            _ => $"@skip(if: ${first}) @include(if: ${second})",
        };
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
