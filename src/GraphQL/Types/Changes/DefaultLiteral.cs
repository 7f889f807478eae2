using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Default values in a form in which equal ones are equal texts: the fields of input objects have no order.</summary>
internal static class DefaultLiteral
{
    /// <summary>The text of the default, or null when there is none.</summary>
    public static string? Of(InputValueDefinition value) =>
        value.DefaultValue is null ? null : SyntaxPrinter.Print(Sort(value.DefaultValue));

    private static IValueNode Sort(IValueNode value)
    {
        return value switch
        {
            ListValueNode list => new ListValueNode(list.Location, [.. list.Items.Select(Sort)]),
            ObjectValueNode input => new ObjectValueNode(input.Location, [.. input.Fields
                .OrderBy(static field => field.Name.Value, StringComparer.Ordinal)
                .Select(static field => new ObjectFieldNode(field.Location, field.Name, Sort(field.Value)))]),
            _ => value,
        };
    }
}
