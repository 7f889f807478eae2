namespace GraphQLBackend.GraphQL.Language;

/// <content>Type system definitions (specification 3).</content>
internal ref partial struct DocumentParser
{
    private IDefinitionNode? ParseTypeSystemDefinition(Location start, StringValueNode? description) =>
        _reader.Value switch
        {
            var keyword when keyword.SequenceEqual("schema"u8) => ParseSchemaDefinition(start, description),
            var keyword when keyword.SequenceEqual("scalar"u8) => ParseScalarTypeDefinition(start, description),
            var keyword when keyword.SequenceEqual("type"u8) => ParseObjectTypeDefinition(start, description),
            var keyword when keyword.SequenceEqual("interface"u8) => ParseInterfaceTypeDefinition(start, description),
            var keyword when keyword.SequenceEqual("union"u8) => ParseUnionTypeDefinition(start, description),
            var keyword when keyword.SequenceEqual("enum"u8) => ParseEnumTypeDefinition(start, description),
            var keyword when keyword.SequenceEqual("input"u8) => ParseInputObjectTypeDefinition(start, description),
            var keyword when keyword.SequenceEqual("directive"u8) => ParseDirectiveDefinition(start, description),
            _ => null,
        };

    private SchemaDefinitionNode ParseSchemaDefinition(Location start, StringValueNode? description)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = Many(
            TokenKind.LeftBrace, static (ref p) => p.ParseOperationTypeDefinition(), TokenKind.RightBrace);
        return new SchemaDefinitionNode(Close(start), description, directives, operationTypes);
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _reader.Location;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(Close(start), operation, type);
    }

    private OperationType ParseOperationType()
    {
        if (_reader.Kind != TokenKind.Name)
        {
            throw Unexpected(TokenKind.Name.Describe());
        }

        if (SkipKeyword("query"u8))
        {
            return OperationType.Query;
        }

        if (SkipKeyword("mutation"u8))
        {
            return OperationType.Mutation;
        }

        return SkipKeyword("subscription"u8)
            ? OperationType.Subscription
            : throw Unexpected("\"query\", \"mutation\" or \"subscription\"");
    }

    private ScalarTypeDefinitionNode ParseScalarTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new ScalarTypeDefinitionNode(Close(start), description, name, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        return new ObjectTypeDefinitionNode(Close(start), description, name, interfaces, directives, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        return new InterfaceTypeDefinitionNode(Close(start), description, name, interfaces, directives, fields);
    }

    private UnionTypeDefinitionNode ParseUnionTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMemberTypes();
        return new UnionTypeDefinitionNode(Close(start), description, name, directives, types);
    }

    private EnumTypeDefinitionNode ParseEnumTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValuesDefinition();
        return new EnumTypeDefinitionNode(Close(start), description, name, directives, values);
    }

    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFieldsDefinition();
        return new InputObjectTypeDefinitionNode(Close(start), description, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Location start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = DelimitedMany(TokenKind.Pipe, static (ref p) => p.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(Close(start), description, name, arguments, isRepeatable, locations);
    }

    private NameNode ParseDirectiveLocation() =>
        _reader.Kind == TokenKind.Name && !DirectiveLocations.IsKnown(_reader.GetText())
            ? throw Unexpected("a directive location such as FIELD")
            : ParseName();
}
