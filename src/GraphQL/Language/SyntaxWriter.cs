using System.Text;

namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// The state of <see cref="SyntaxPrinter"/>: the text so far and the indentation. Optional parts write the space before
/// themselves. Trees may be as deep as <see cref="ParserOptions.Unlimited"/> allows, so the methods that recurse are small.
/// </summary>
internal sealed partial class SyntaxWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Appends the node and everything below it.</summary>
    /// <exception cref="ArgumentException">The tree has a node of no kind of this library.</exception>
    public void Write(ISyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteAll(document.Definitions, "\n\n");
                break;
            case ISelectionNode selection:
                WriteSelection(selection);
                break;
            case IValueNode value:
                WriteValue(value);
                break;
            case ITypeNode type:
                WriteType(type);
                break;
            case IDefinitionNode definition:
                WriteDefinition(definition);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WritePart(ISyntaxNode node)
    {
        switch (node)
        {
            case NameNode name:
                Append(name.Value);
                break;
            case SelectionSetNode selectionSet:
                WriteSelectionSet(selectionSet);
                break;
            case ArgumentNode argument:
                WritePair(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                WritePair(field.Name, field.Value);
                break;
            case DirectiveNode directive:
                Append("@", directive.Name.Value);
                WriteParenthesized(directive.Arguments);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            default:
                WriteTypeMember(node);
                break;
        }
    }

    private void WriteDefinition(IDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragmentDefinition(fragment);
                break;
            case ITypeExtensionNode extension:
                WriteTypeExtension(extension);
                break;
            default:
                WriteTypeSystemDefinition(definition);
                break;
        }
    }

    private void Append(string text) => _text.Append(text);

    private void Append(string first, string second) => _text.Append(first).Append(second);

    private void AppendLine() => _text.Append('\n').Append(' ', 2 * _level);

    // Block strings are indented with what surrounds them; their value does not change by it.
    private void AppendLines(string text) =>
        _text.Append(text).Replace("\n", "\n" + new string(' ', 2 * _level), _text.Length - text.Length, text.Length);

    private void WriteAll(IReadOnlyList<ISyntaxNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            Append(i == 0 ? "" : separator);
            Write(nodes[i]);
        }
    }

    private void WriteIndented(string open, IReadOnlyList<ISyntaxNode> nodes, string close)
    {
        Append(open);
        _level++;
        foreach (var node in nodes)
        {
            AppendLine();
            Write(node);
        }

        _level--;
        AppendLine();
        Append(close);
    }

    private void WriteBlock(IReadOnlyList<ISyntaxNode> nodes)
    {
        if (nodes.Count > 0)
        {
            WriteIndented(" {", nodes, "}");
        }
    }

    private void WriteParenthesized(IReadOnlyList<ISyntaxNode> nodes)
    {
        if (nodes.Count > 0)
        {
            Append("(");
            WriteAll(nodes, ", ");
            Append(")");
        }
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Append(" ");
            Write(directive);
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteValue(description);
            AppendLine();
        }
    }

    private void WriteDefault(IValueNode? value)
    {
        if (value is not null)
        {
            Append(" = ");
            WriteValue(value);
        }
    }

    private static bool IsMultiline(IReadOnlyList<ISyntaxNode> nodes) =>
        nodes.Any(static node => SyntaxPrinter.Print(node).Contains('\n', StringComparison.Ordinal));

    private static ArgumentException Unknown(ISyntaxNode node) =>
        new($"A node of type {node.GetType()} cannot be printed.", nameof(node));
}
