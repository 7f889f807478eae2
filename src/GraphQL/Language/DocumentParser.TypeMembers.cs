namespace GraphQLBackend.GraphQL.Language;

/// <content>The parts of type definitions and extensions (specification 3.6 to 3.10).</content>
internal ref partial struct DocumentParser
{
    private NamedTypeNode[] ParseImplementsInterfaces() => SkipKeyword("implements"u8)
        ? DelimitedMany(TokenKind.Ampersand, static (ref p) => p.ParseNamedType())
        : [];

    private FieldDefinitionNode[] ParseFieldsDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static (ref p) => p.ParseFieldDefinition(), TokenKind.RightBrace);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _reader.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(Close(start), description, name, arguments, type, directives);
    }

    private InputValueDefinitionNode[] ParseArgumentsDefinition() => OptionalMany(
        TokenKind.LeftParenthesis, static (ref p) => p.ParseInputValueDefinition(), TokenKind.RightParenthesis);

    private InputValueDefinitionNode[] ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static (ref p) => p.ParseInputValueDefinition(), TokenKind.RightBrace);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _reader.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValueLiteral(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(Close(start), description, name, type, defaultValue, directives);
    }

    private NamedTypeNode[] ParseUnionMemberTypes() => Skip(TokenKind.Equal)
        ? DelimitedMany(TokenKind.Pipe, static (ref p) => p.ParseNamedType())
        : [];

    private EnumValueDefinitionNode[] ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static (ref p) => p.ParseEnumValueDefinition(), TokenKind.RightBrace);

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _reader.Location;
        var description = ParseDescription();
        var name = ParseEnumValueName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(Close(start), description, name, directives);
    }

    private NameNode ParseEnumValueName() =>
        PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8)
            ? throw Unexpected("the name of an enum value, which true, false and null cannot be")
            : ParseName();
}
