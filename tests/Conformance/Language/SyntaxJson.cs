using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

/// <summary>
/// Syntax trees in the JSON of the reference implementation. Walks all properties, so that no part of a node can be
/// forgotten.
/// </summary>
internal static class SyntaxJson
{
    private static readonly HashSet<string> s_ours = ["Location", "IsConstant", "IsShorthand", "NamedType", "ResponseName"];
    private static readonly HashSet<string> s_keptEmpty = ["values", "fields", "selections"];

    /// <summary>The node with everything below it, without locations; empty lists are left out where the corpus does.</summary>
    public static JsonObject From(ISyntaxNode node)
    {
        var json = new JsonObject { ["kind"] = node.Kind.ToString() };
        foreach (var property in node.GetType().GetProperties().Where(IsPartOfTree))
        {
            var name = NameOf(node, property);
            var value = Convert(property.GetValue(node));
            if (value is not null && (value is not JsonArray { Count: 0 } || s_keptEmpty.Contains(name)))
            {
                json[name] = value;
            }
        }

        return json;
    }

    private static bool IsPartOfTree(PropertyInfo property) =>
        property.Name != nameof(ISyntaxNode.Kind) && !s_ours.Contains(property.Name);

    private static JsonNode? Convert(object? value) => value switch
    {
        null => null,
        ISyntaxNode node => From(node),
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        OperationType operation => JsonValue.Create(operation.ToString().ToLowerInvariant()),
        IEnumerable nodes => new JsonArray([.. nodes.Cast<ISyntaxNode>().Select(From)]),
        _ => throw new ArgumentException($"Unexpected {value.GetType()}.", nameof(value)),
    };

    private static string NameOf(ISyntaxNode node, PropertyInfo property) => (node, property.Name) switch
    {
        (ListValueNode, nameof(ListValueNode.Items)) => "values",
        (_, nameof(StringValueNode.IsBlock)) => "block",
        (_, nameof(DirectiveDefinitionNode.IsRepeatable)) => "repeatable",
        (_, var name) => char.ToLowerInvariant(name[0]) + name[1..],
    };
}
