namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// Prints syntax trees in the layout of the reference implementation: two spaces per level, one selection or member per
/// line, blank lines between definitions. What it prints parses to an equal tree.
/// </summary>
public static class SyntaxPrinter
{
    /// <summary>The text of the node and everything below it, without a final line end.</summary>
    /// <exception cref="ArgumentException">The tree has a node of no kind of this library.</exception>
    public static string Print(ISyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
