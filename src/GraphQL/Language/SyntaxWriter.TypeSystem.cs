namespace GraphQLBackend.GraphQL.Language;

/// <content>Type system definitions and extensions.</content>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystemDefinition(IDefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WriteSchema("schema", schema.Directives, schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                WriteSchema("extend schema", schema.Directives, schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case ITypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
            default:
                throw Unknown(definition);
        }
    }

    private void WriteTypeDefinition(ITypeDefinitionNode definition)
    {
        switch (definition)
        {
            case ScalarTypeDefinitionNode type:
                WriteTypeHead("scalar ", type.Name, [], type.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                WriteTypeHead("type ", type.Name, type.Interfaces, type.Directives);
                WriteBlock(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteTypeHead("interface ", type.Name, type.Interfaces, type.Directives);
                WriteBlock(type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WriteTypeHead("union ", type.Name, [], type.Directives);
                WriteDelimited(" = ", type.Types, " | ");
                break;
            case EnumTypeDefinitionNode type:
                WriteTypeHead("enum ", type.Name, [], type.Directives);
                WriteBlock(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteTypeHead("input ", type.Name, [], type.Directives);
                WriteBlock(type.Fields);
                break;
            default:
                throw Unknown(definition);
        }
    }

    private void WriteTypeExtension(ITypeExtensionNode extension)
    {
        switch (extension)
        {
            case ScalarTypeExtensionNode type:
                WriteTypeHead("extend scalar ", type.Name, [], type.Directives);
                break;
            case ObjectTypeExtensionNode type:
                WriteTypeHead("extend type ", type.Name, type.Interfaces, type.Directives);
                WriteBlock(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteTypeHead("extend interface ", type.Name, type.Interfaces, type.Directives);
                WriteBlock(type.Fields);
                break;
            case UnionTypeExtensionNode type:
                WriteTypeHead("extend union ", type.Name, [], type.Directives);
                WriteDelimited(" = ", type.Types, " | ");
                break;
            case EnumTypeExtensionNode type:
                WriteTypeHead("extend enum ", type.Name, [], type.Directives);
                WriteBlock(type.Values);
                break;
            case InputObjectTypeExtensionNode type:
                WriteTypeHead("extend input ", type.Name, [], type.Directives);
                WriteBlock(type.Fields);
                break;
            default:
                throw Unknown(extension);
        }
    }

    private void WriteTypeMember(ISyntaxNode member)
    {
        switch (member)
        {
            case OperationTypeDefinitionNode type:
                Append(KeywordOf(type.Operation), ": ");
                WriteType(type.Type);
                break;
            case FieldDefinitionNode field:
                WriteFieldDefinition(field);
                break;
            case InputValueDefinitionNode input:
                WriteInputValueDefinition(input);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                Append(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
            default:
                throw Unknown(member);
        }
    }

    private void WriteSchema(
        string keyword,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
    {
        Append(keyword);
        WriteDirectives(directives);
        WriteBlock(operationTypes);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        Append("directive @", directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        Append(directive.IsRepeatable ? " repeatable" : "");
        WriteDelimited(" on ", directive.Locations, " | ");
    }

    private void WriteTypeHead(
        string keyword,
        NameNode name,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives)
    {
        Append(keyword, name.Value);
        WriteDelimited(" implements ", interfaces, " & ");
        WriteDirectives(directives);
    }

    private void WriteDelimited(string introduction, IReadOnlyList<ISyntaxNode> nodes, string delimiter)
    {
        if (nodes.Count > 0)
        {
            Append(introduction);
            WriteAll(nodes, delimiter);
        }
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        Append(field.Name.Value);
        WriteArgumentDefinitions(field.Arguments);
        Append(": ");
        WriteType(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteInputValueDefinition(InputValueDefinitionNode input)
    {
        WriteDescription(input.Description);
        Append(input.Name.Value, ": ");
        WriteType(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (IsMultiline(arguments))
        {
            WriteIndented("(", arguments, ")");
        }
        else
        {
            WriteParenthesized(arguments);
        }
    }
}
