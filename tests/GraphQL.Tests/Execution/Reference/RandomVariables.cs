using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>The variables of random operations, and what requests say of them.</summary>
internal static partial class RandomVariables
{
    private static readonly (string Name, string Type, string[] Values)[] s_inputs =
    [
        ("i", "Int = 5", ["8", "null"]),
        ("j", "Int", ["2", "null"]),
        ("k", "Int! = 4", ["6"]),
        ("l", "[Int] = [1, null]", ["[2, null, 3]", "9", "null"]),
        ("m", "[Int!]", ["[4]", "null"]),
        ("e", "Colour", ["\"BLUE\"", "null"]),
        ("b", "Box", ["""{"r":"v"}""", """{"r":"v","n":null,"b":{"r":"w","l":7},"x":{"s":"y"}}""", "null"]),
        ("c", "Choice", ["""{"n":4}""", """{"b":{"r":"z"}}""", "null"]),
        ("a", "Any = {p: [1]}", ["""{"q":[1.50,true,null,"s"]}""", "7", "null"]),
        ("t", "Tag", ["\"abc\"", "null"]),
        ("w", "String! = \"T2\"", ["\"text\""]),
        // Nullable with a default: null meets a Non-Null place.
        ("r", "Int = 3", ["2", "null"]),
    ];

    private static readonly Dictionary<string, (string Type, bool? Default, bool IsNullable)> s_conditions = new()
    {
        ["c0"] = ("Boolean!", null, false),
        ["c1"] = ("Boolean = true", true, true),
        ["c2"] = ("Boolean!", null, false),
        ["c3"] = ("Boolean = false", false, true),
        ["c4"] = ("Boolean! = true", true, false),
        ["c5"] = ("Boolean!", null, false),
    };

    /// <summary>Variables that decide what is included; required, with defaults, and nullable with defaults.</summary>
    public static IEnumerable<string> Conditions => s_conditions.Keys;

    /// <summary>The definitions of the variables that occur in <paramref name="body"/>.</summary>
    public static string Definitions(string body)
    {
        var used = Variable().Matches(body).Select(static match => match.Groups[1].Value).ToHashSet();
        string[] definitions =
        [
            .. s_inputs.Where(input => used.Contains(input.Name)).Select(static input => $"${input.Name}: {input.Type}"),
            .. s_conditions.Where(condition => used.Contains(condition.Key)).Select(static condition => $"${condition.Key}: {condition.Value.Type}"),
        ];
        return definitions.Length == 0 ? string.Empty : $"({string.Join(", ", definitions)})";
    }

    /// <summary>
    /// One request for every row of the truth table of <paramref name="conditions"/>; a value that is the default is left out in half of them.
    /// Nullable conditions are null once each.
    /// </summary>
    public static IEnumerable<string> Table(Random random, IReadOnlyList<string> conditions)
    {
        for (var row = 0; row < 1 << conditions.Count; row++)
        {
            var values = Inputs(random);
            for (var i = 0; i < conditions.Count; i++)
            {
                var value = (row & (1 << i)) != 0;
                if (s_conditions[conditions[i]].Default != value || random.Next(2) == 0)
                {
                    values[conditions[i]] = value;
                }
            }

            yield return values.ToJsonString();
        }

        foreach (var condition in conditions.Where(static condition => s_conditions[condition].IsNullable))
        {
            var values = Inputs(random);
            foreach (var other in conditions)
            {
                values[other] = other == condition ? null : random.Next(2) == 0;
            }

            yield return values.ToJsonString();
        }
    }

    private static JsonObject Inputs(Random random)
    {
        var values = new JsonObject { ["unknown"] = 1 };
        foreach (var (name, _, choices) in s_inputs)
        {
            if (random.Next(3) > 0)
            {
                values[name] = JsonNode.Parse(choices[random.Next(choices.Length)]);
            }
        }

        return values;
    }

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Variable();
}
