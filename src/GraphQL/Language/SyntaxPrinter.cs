namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// Prints syntax trees in the layout of the reference implementation: two spaces per level, one selection or member per
/// line, blank lines between definitions. What it prints parses to an equal tree.
/// </summary>
public static partial class SyntaxPrinter
{
    // Longer argument lists of fields go on lines of their own.
    private const int LongestFieldLine = 80;

    /// <summary>The text of the node and everything below it, without a final line end.</summary>
    /// <exception cref="ArgumentException">The node is of no kind of this library.</exception>
    public static string Print(ISyntaxNode node) => node switch
    {
        DocumentNode document => Join(document.Definitions, "\n\n"),
        NameNode name => name.Value,
        SelectionSetNode selectionSet => Block(selectionSet.Selections),
        ISelectionNode selection => PrintSelection(selection),
        ArgumentNode argument => $"{argument.Name.Value}: {Print(argument.Value)}",
        DirectiveNode directive => $"@{directive.Name.Value}{Parenthesize(directive.Arguments)}",
        VariableDefinitionNode variable => PrintVariableDefinition(variable),
        IExecutableDefinitionNode definition => PrintExecutableDefinition(definition),
        IValueNode value => PrintValue(value),
        ObjectFieldNode field => $"{field.Name.Value}: {Print(field.Value)}",
        NamedTypeNode type => type.Name.Value,
        ListTypeNode type => $"[{Print(type.Type)}]",
        NonNullTypeNode type => $"{Print(type.Type)}!",
        IDefinitionNode definition => PrintTypeSystemDefinition(definition),
        _ => PrintTypeMember(node),
    };

    private static string PrintExecutableDefinition(IExecutableDefinitionNode definition) =>
        Describe(definition.Description, definition switch
        {
            OperationDefinitionNode operation => PrintOperation(operation),
            FragmentDefinitionNode fragment => Words(
                $"fragment {fragment.Name.Value} on {Print(fragment.TypeCondition)}",
                Join(fragment.Directives, " "),
                Print(fragment.SelectionSet)),
            _ => throw Unknown(definition),
        });

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var prefix = Words(
            Print(operation.Operation),
            operation.Name?.Value + PrintVariableDefinitions(operation.VariableDefinitions),
            Join(operation.Directives, " "));

        // A description needs the keyword even where nothing else does.
        return prefix == "query" && operation.Description is null
            ? Print(operation.SelectionSet)
            : Words(prefix, Print(operation.SelectionSet));
    }

    private static string PrintVariableDefinitions(IReadOnlyList<VariableDefinitionNode> definitions) =>
        IsMultiline(definitions) ? $"(\n{Join(definitions, "\n")}\n)" : Parenthesize(definitions);

    private static string PrintVariableDefinition(VariableDefinitionNode variable) =>
        Describe(variable.Description, Words(
            $"{Print(variable.Variable)}: {Print(variable.Type)}",
            PrintDefault(variable.DefaultValue),
            Join(variable.Directives, " ")));

    private static string PrintSelection(ISelectionNode selection) => selection switch
    {
        FieldNode field => Words(
            PrintNameAndArguments(field), Join(field.Directives, " "), PrintOptional(field.SelectionSet)),
        FragmentSpreadNode spread => Words($"...{spread.Name.Value}", Join(spread.Directives, " ")),
        InlineFragmentNode { TypeCondition: { } type } fragment => Words(
            $"... on {Print(type)}", Join(fragment.Directives, " "), Print(fragment.SelectionSet)),
        InlineFragmentNode fragment => Words("...", Join(fragment.Directives, " "), Print(fragment.SelectionSet)),
        _ => throw Unknown(selection),
    };

    private static string PrintNameAndArguments(FieldNode field)
    {
        var name = field.Alias is null ? field.Name.Value : $"{field.Alias.Value}: {field.Name.Value}";
        var line = name + Parenthesize(field.Arguments);
        return line.Length <= LongestFieldLine || field.Arguments.Count == 0
            ? line
            : $"{name}(\n{Indent(Join(field.Arguments, "\n"))}\n)";
    }

    private static string PrintValue(IValueNode value) => value switch
    {
        VariableNode variable => $"${variable.Name.Value}",
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { IsBlock: true } text => StringLiteral.PrintBlock(text.Value),
        StringValueNode text => StringLiteral.Print(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{Join(list.Items, ", ")}]",
        ObjectValueNode input => $"{{{Join(input.Fields, ", ")}}}",
        _ => throw Unknown(value),
    };

    private static ArgumentException Unknown(ISyntaxNode node) =>
        new($"A node of type {node.GetType()} cannot be printed.", nameof(node));
}
