namespace GraphQLBackend.GraphQL.Language;

/// <content>The building blocks of the layout. Absent parts are empty strings.</content>
public static partial class SyntaxPrinter
{
    private static string Words(params ReadOnlySpan<string> words)
    {
        var present = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (word.Length > 0)
            {
                present.Add(word);
            }
        }

        return string.Join(' ', present);
    }

    private static string Join(IReadOnlyList<ISyntaxNode> nodes, string separator) =>
        string.Join(separator, nodes.Select(Print));

    private static string Parenthesize(IReadOnlyList<ISyntaxNode> nodes) =>
        nodes.Count == 0 ? "" : $"({Join(nodes, ", ")})";

    private static string Block(IReadOnlyList<ISyntaxNode> nodes) =>
        nodes.Count == 0 ? "" : $"{{\n{Indent(Join(nodes, "\n"))}\n}}";

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Describe(StringValueNode? description, string definition) =>
        description is null ? definition : $"{PrintValue(description)}\n{definition}";

    private static bool IsMultiline(IReadOnlyList<ISyntaxNode> nodes) =>
        nodes.Any(static node => Print(node).Contains('\n', StringComparison.Ordinal));

    private static string PrintOptional(ISyntaxNode? node) => node is null ? "" : Print(node);

    private static string PrintDefault(IValueNode? value) => value is null ? "" : $"= {Print(value)}";

    private static string Print(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
