using System.Text;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>Random schemas of the same eighteen types: objects of all wrappings, interfaces of interfaces, unions, enums, inputs and scalars.</summary>
internal static class RandomSchema
{
    /// <summary>What every field takes; whatever is left out has a default or is absent.</summary>
    public const string Arguments =
        "n: Int = 7, l: [Int], m: [[Int!]], e: Colour = RED, i: Box, x: Choice, a: Any, t: Tag, r: Int! = 1, d: ID, f: Float";

    private const string Inputs =
        """
        enum Colour { RED GREEN BLUE }
        scalar Any
        scalar Tag
        input Box { n: Int = 3, l: [Int!], e: Colour = GREEN, b: Box, r: String!, t: Tag, x: Choice, o: [Box!] }
        input Choice @oneOf { n: Int s: String b: Box }
        """;

    private static readonly string[] s_objects = ["Query", "Mutation", "T0", "T1", "T2", "T3"];

    public static string Sdl(Random random)
    {
        var shared = $"c({Arguments}): Int s({Arguments}): [I]";
        var sdl = new StringBuilder(Inputs).AppendLine()
            .Append("interface I { ").Append(shared).AppendLine(" }")
            .Append("interface J implements I { ").Append(shared).Append(" j(").Append(Arguments).AppendLine("): J }")
            .AppendLine("union U = T0 | T2 | T3")
            .AppendLine("union V = T1");
        foreach (var type in s_objects)
        {
            sdl.Append("type ").Append(type).Append(Interfaces(type)).Append(" { ").Append(shared);
            if (type is "T1" or "T2")
            {
                sdl.Append(" j(").Append(Arguments).Append("): J");
            }

            for (var field = 0; field < 6; field++)
            {
                // Names of their own, so that fields of different types never meet under one response name.
                sdl.Append(' ').Append(type.ToLowerInvariant()).Append(field).Append('(').Append(Arguments).Append("): ").Append(Type(random));
            }

            sdl.AppendLine(" }");
        }

        return sdl.ToString();
    }

    private static string Interfaces(string type) => type switch
    {
        "T0" => " implements I",
        "T1" or "T2" => " implements I & J",
        _ => string.Empty,
    };

    private static string Type(Random random)
    {
        string[] named = ["Int", "Float", "String", "Boolean", "ID", "Colour", "Any", "Tag", "T0", "T1", "T2", "T3", "I", "J", "U", "V"];
        var type = named[random.Next(named.Length)];
        return random.Next(9) switch
        {
            0 => $"{type}!",
            1 => $"[{type}]",
            2 => $"[{type}!]",
            3 => $"[{type}!]!",
            4 => $"[[{type}]]",
            5 => $"[[{type}!]]!",
            6 => $"[[{type}!]!]",
            7 => $"[[[{type}]!]]",
            _ => type,
        };
    }
}
