using System.Text;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>Random schemas, and random operations on them: merged fields, aliases, fragments, conditions, arguments, variables.</summary>
internal sealed class RandomOperation(Random random, Schema schema)
{
    private const string Variables = "($i: Int = 5, $j: Int, $l: [Int] = [1, null], $s: Boolean!, $t: Boolean = true)";

    private static readonly string[] s_arguments = ["", "(n: 3)", "(n: $i)", "(n: $j)", "(n: null)", "(l: $l)", "(l: [1, $i, $j])", "(l: 4, n: $j)"];
    private static readonly string[] s_conditions =
        ["@skip(if: $s)", "@include(if: $s)", "@skip(if: $t)", "@include(if: $t)", "@skip(if: true)", "@include(if: false)", "@skip(if: false) @include(if: $t)", "@include(if: $s) @skip(if: $t)"];

    private readonly List<(string Name, string TypeName)> _fragments = [];
    private readonly StringBuilder _definitions = new();
    private int _budget = 60;

    /// <summary>Four object types; the first three implement an interface, the last two and the first are a union.</summary>
    public static string Sdl(Random random)
    {
        var sdl = new StringBuilder("interface I { c(n: Int = 7, l: [Int]): Int i(n: Int = 7, l: [Int]): [I] } union U = T0 | T2 | T3\n");
        foreach (var type in (string[])["Query", "Mutation", "T0", "T1", "T2", "T3"])
        {
            sdl.Append("type ").Append(type).Append(type is "T0" or "T1" or "T2" ? " implements I {" : " {")
                .Append(" c(n: Int = 7, l: [Int]): Int i(n: Int = 7, l: [Int]): [I]");
            for (var field = 0; field < 6; field++)
            {
                sdl.Append(" f").Append(field).Append("(n: Int = 7, l: [Int]): ").Append(Wrap(random, Pick(random, "Int", "String", "Boolean", "T0", "T1", "T2", "T3", "I", "U")));
            }

            sdl.AppendLine(" }");
        }

        return sdl.ToString();
    }

    public string Document()
    {
        var isMutation = random.Next(4) == 0;
        var selection = SelectionSet(schema.GetType(isMutation ? "Mutation" : "Query")!, 5);
        return $"{(isMutation ? "mutation" : "query")} {Variables} {selection}\n{_definitions}";
    }

    /// <summary>JSON, and the same for the reference.</summary>
    public (string Json, Dictionary<string, object?> Values) Values()
    {
        var values = new Dictionary<string, object?> { ["s"] = random.Next(2) == 0 };
        Maybe(values, "i", 8);
        Maybe(values, "j", null);
        Maybe(values, "t", random.Next(2) == 0);
        Maybe(values, "l", new object?[] { 2, null, 3 });
        return (System.Text.Json.JsonSerializer.Serialize(values), values);
    }

    private void Maybe(Dictionary<string, object?> values, string name, object? value)
    {
        if (random.Next(2) == 0)
        {
            values[name] = value;
        }
    }

    private string SelectionSet(NamedType type, int depth)
    {
        // Never conditional, so that no selection set is empty.
        var selections = new StringBuilder("{ k: __typename");
        var count = random.Next(1, 6);
        for (var i = 0; i < count && _budget > 0; i++)
        {
            _budget--;
            selections.Append(' ').Append(random.Next(6) switch
            {
                0 => $"... {Condition()} {SelectionSet(type, depth - 1)}",
                1 => On(Narrower(type), depth),
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

        var field = fields[random.Next(fields.Count)];
        var isLeaf = field.Type.Named is ScalarType;
        if (!isLeaf && depth <= 0)
        {
            return "c";
        }

        // The alias names the arguments, so that merged fields always have the same.
        var arguments = random.Next(3) == 0 ? random.Next(s_arguments.Length) : 0;
        var alias = arguments == 0 ? string.Empty : $"{field.Name}_{arguments}: ";
        return $"{alias}{field.Name}{s_arguments[arguments]} {Condition()} {(isLeaf ? string.Empty : SelectionSet(field.Type.Named, depth - 1))}";
    }

    private string Fragment(NamedType type, int depth)
    {
        var known = _fragments.FindAll(fragment => fragment.TypeName == type.Name);
        if (known.Count > 0 && random.Next(2) == 0)
        {
            return known[random.Next(known.Count)].Name;
        }

        // Known only when it is complete, so that there are no cycles.
        var selection = SelectionSet(type, depth - 1);
        var name = $"F{_fragments.Count}";
        _fragments.Add((name, type.Name));
        _definitions.Append("fragment ").Append(name).Append(" on ").Append(type.Name).Append(' ').AppendLine(selection);
        return name;
    }

    private string On(string typeName, int depth) => $"... on {typeName} {Condition()} {SelectionSet(schema.GetType(typeName)!, depth - 1)}";

    private string Narrower(NamedType type) => type.IsAbstract ? Pick(random, "T0", "T1", "T2", "T3", "I") : type.Name;

    private string Condition() => random.Next(4) == 0 ? Pick(random, s_conditions) : string.Empty;

    private static string Wrap(Random random, string type) => random.Next(8) switch
    {
        0 => $"{type}!",
        1 => $"[{type}]",
        2 => $"[{type}!]",
        3 => $"[{type}!]!",
        4 => $"[[{type}]]",
        5 => $"[[{type}!]]!",
        6 => $"[[{type}!]!]",
        _ => type,
    };

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
