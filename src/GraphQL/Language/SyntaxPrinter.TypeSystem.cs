namespace GraphQLBackend.GraphQL.Language;

/// <content>Type system definitions and extensions.</content>
public static partial class SyntaxPrinter
{
    private static string PrintTypeSystemDefinition(IDefinitionNode definition) => definition switch
    {
        ITypeExtensionNode extension => PrintTypeExtension(extension),
        SchemaExtensionNode extension => Words(
            "extend schema", Join(extension.Directives, " "), Block(extension.OperationTypes)),
        _ => Describe(definition.Description, PrintUndescribed(definition)),
    };

    private static string PrintUndescribed(IDefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => Words("schema", Join(schema.Directives, " "), Block(schema.OperationTypes)),
        DirectiveDefinitionNode directive => PrintDirectiveDefinition(directive),
        ScalarTypeDefinitionNode type => PrintType("scalar", type.Name, [], type.Directives, ""),
        ObjectTypeDefinitionNode type => PrintType(
            "type", type.Name, type.Interfaces, type.Directives, Block(type.Fields)),
        InterfaceTypeDefinitionNode type => PrintType(
            "interface", type.Name, type.Interfaces, type.Directives, Block(type.Fields)),
        UnionTypeDefinitionNode type => PrintType("union", type.Name, [], type.Directives, PrintMembers(type.Types)),
        EnumTypeDefinitionNode type => PrintType("enum", type.Name, [], type.Directives, Block(type.Values)),
        InputObjectTypeDefinitionNode type => PrintType("input", type.Name, [], type.Directives, Block(type.Fields)),
        _ => throw Unknown(definition),
    };

    private static string PrintTypeExtension(ITypeExtensionNode extension) => extension switch
    {
        ScalarTypeExtensionNode type => PrintType("extend scalar", type.Name, [], type.Directives, ""),
        ObjectTypeExtensionNode type => PrintType(
            "extend type", type.Name, type.Interfaces, type.Directives, Block(type.Fields)),
        InterfaceTypeExtensionNode type => PrintType(
            "extend interface", type.Name, type.Interfaces, type.Directives, Block(type.Fields)),
        UnionTypeExtensionNode type => PrintType(
            "extend union", type.Name, [], type.Directives, PrintMembers(type.Types)),
        EnumTypeExtensionNode type => PrintType("extend enum", type.Name, [], type.Directives, Block(type.Values)),
        InputObjectTypeExtensionNode type => PrintType(
            "extend input", type.Name, [], type.Directives, Block(type.Fields)),
        _ => throw Unknown(extension),
    };

    private static string PrintType(
        string keyword,
        NameNode name,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives,
        string body) =>
        Words(
            keyword,
            name.Value,
            interfaces.Count == 0 ? "" : $"implements {Join(interfaces, " & ")}",
            Join(directives, " "),
            body);

    private static string PrintMembers(IReadOnlyList<NamedTypeNode> types) =>
        types.Count == 0 ? "" : $"= {Join(types, " | ")}";

    private static string PrintDirectiveDefinition(DirectiveDefinitionNode directive) =>
        Words(
            $"directive @{directive.Name.Value}{PrintArgumentDefinitions(directive.Arguments)}",
            directive.IsRepeatable ? "repeatable" : "",
            $"on {Join(directive.Locations, " | ")}");

    private static string PrintTypeMember(ISyntaxNode member) => member switch
    {
        OperationTypeDefinitionNode type => $"{Print(type.Operation)}: {Print(type.Type)}",
        FieldDefinitionNode field => Describe(field.Description, Words(
            $"{field.Name.Value}{PrintArgumentDefinitions(field.Arguments)}: {Print(field.Type)}",
            Join(field.Directives, " "))),
        InputValueDefinitionNode input => Describe(input.Description, Words(
            $"{input.Name.Value}: {Print(input.Type)}",
            PrintDefault(input.DefaultValue),
            Join(input.Directives, " "))),
        EnumValueDefinitionNode value => Describe(
            value.Description, Words(value.Name.Value, Join(value.Directives, " "))),
        _ => throw Unknown(member),
    };

    private static string PrintArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments) =>
        IsMultiline(arguments) ? $"(\n{Indent(Join(arguments, "\n"))}\n)" : Parenthesize(arguments);
}
