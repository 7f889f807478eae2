namespace GraphQLBackend.GraphQL.Language;

/// <content>Operations, fragments and selections.</content>
internal sealed partial class SyntaxWriter
{
    // Longer fields have their arguments on lines of their own.
    private const int LongestField = 80;

    private void WriteOperation(OperationDefinitionNode operation)
    {
        if (!CanBeShorthand(operation))
        {
            Append(KeywordOf(operation.Operation));
            WriteNameAndVariables(operation);
            WriteDirectives(operation.Directives);
            Append(" ");
        }

        WriteSelectionSet(operation.SelectionSet);
    }

    private static bool CanBeShorthand(OperationDefinitionNode operation) =>
        operation is
        {
            Operation: OperationType.Query,
            Description: null,
            Name: null,
            VariableDefinitions.Count: 0,
            Directives.Count: 0,
        };

    private void WriteNameAndVariables(OperationDefinitionNode operation)
    {
        if (operation.Name is not null || operation.VariableDefinitions.Count > 0)
        {
            Append(" ", operation.Name?.Value ?? "");
        }

        if (!IsMultiline(operation.VariableDefinitions))
        {
            WriteParenthesized(operation.VariableDefinitions);
            return;
        }

        // The reference does not indent variables.
        Append("(\n");
        WriteAll(operation.VariableDefinitions, "\n");
        Append("\n)");
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        Append("$", variable.Variable.Name.Value);
        Append(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteFragmentDefinition(FragmentDefinitionNode fragment)
    {
        Append("fragment ", fragment.Name.Value);
        Append(" on ", fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        Append(" ");
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet) => WriteIndented("{", selectionSet.Selections, "}");

    private void WriteSelection(ISelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case InlineFragmentNode fragment:
                WriteInlineFragment(fragment);
                break;
            case FragmentSpreadNode spread:
                Append("...", spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            default:
                throw Unknown(selection);
        }
    }

    private void WriteField(FieldNode field)
    {
        var name = field.Alias is null ? field.Name.Value : field.Alias.Value + ": " + field.Name.Value;
        Append(name);
        WriteArguments(field.Arguments, LongestField - name.Length);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            Append(" ");
            WriteSelectionSet(field.SelectionSet);
        }
    }

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments, int room)
    {
        var flat = new SyntaxWriter();
        flat.WriteParenthesized(arguments);
        if (flat._text.Length > room && arguments.Count > 0)
        {
            WriteIndented("(", arguments, ")");
            return;
        }

        AppendLines(flat.ToString());
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        Append(fragment.TypeCondition is null ? "..." : "... on ", fragment.TypeCondition?.Name.Value ?? "");
        WriteDirectives(fragment.Directives);
        Append(" ");
        WriteSelectionSet(fragment.SelectionSet);
    }

    private static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
