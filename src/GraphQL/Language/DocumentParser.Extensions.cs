namespace GraphQLBackend.GraphQL.Language;

/// <content>Type system extensions (specification 3.3.2, 3.4.3). Each must extend something.</content>
internal ref partial struct DocumentParser
{
    private IDefinitionNode ParseTypeSystemExtension(Location start, StringValueNode? description)
    {
        if (description is not null)
        {
            throw new SyntaxException(
                $"expected a definition behind the description, found {_reader.Describe()}.", start with { End = start.Start });
        }

        if (!SkipKeyword("extend"u8))
        {
            throw Unexpected("a definition");
        }

        return _reader.Value switch
        {
            var keyword when keyword.SequenceEqual("schema"u8) => ParseSchemaExtension(start),
            var keyword when keyword.SequenceEqual("scalar"u8) => ParseScalarTypeExtension(start),
            var keyword when keyword.SequenceEqual("type"u8) => ParseObjectTypeExtension(start),
            var keyword when keyword.SequenceEqual("interface"u8) => ParseInterfaceTypeExtension(start),
            var keyword when keyword.SequenceEqual("union"u8) => ParseUnionTypeExtension(start),
            var keyword when keyword.SequenceEqual("enum"u8) => ParseEnumTypeExtension(start),
            var keyword when keyword.SequenceEqual("input"u8) => ParseInputObjectTypeExtension(start),
            _ => throw Unexpected("\"schema\" or the kind of a type"),
        };
    }

    private SchemaExtensionNode ParseSchemaExtension(Location start)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = OptionalMany(
            TokenKind.LeftBrace, static (ref p) => p.ParseOperationTypeDefinition(), TokenKind.RightBrace);
        RequireAny(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode(Close(start), directives, operationTypes);
    }

    private ScalarTypeExtensionNode ParseScalarTypeExtension(Location start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireAny(directives.Length);
        return new ScalarTypeExtensionNode(Close(start), name, directives);
    }

    private ObjectTypeExtensionNode ParseObjectTypeExtension(Location start)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        RequireAny(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(Close(start), name, interfaces, directives, fields);
    }

    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(Location start)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        RequireAny(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(Close(start), name, interfaces, directives, fields);
    }

    private UnionTypeExtensionNode ParseUnionTypeExtension(Location start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMemberTypes();
        RequireAny(directives.Length + types.Length);
        return new UnionTypeExtensionNode(Close(start), name, directives, types);
    }

    private EnumTypeExtensionNode ParseEnumTypeExtension(Location start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValuesDefinition();
        RequireAny(directives.Length + values.Length);
        return new EnumTypeExtensionNode(Close(start), name, directives, values);
    }

    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(Location start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFieldsDefinition();
        RequireAny(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(Close(start), name, directives, fields);
    }

    private readonly void RequireAny(int parts)
    {
        if (parts == 0)
        {
            throw Unexpected("something that extends the definition");
        }
    }
}
