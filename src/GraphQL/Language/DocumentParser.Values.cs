namespace GraphQLBackend.GraphQL.Language;

/// <content>Names, values and type references (specification 2.1.9, 2.9 to 2.11).</content>
internal ref partial struct DocumentParser
{
    private NameNode ParseName()
    {
        var start = _reader.Location;
        if (_reader.Kind != TokenKind.Name)
        {
            throw Unexpected(TokenKind.Name.Describe());
        }

        var value = TakeText();
        return new NameNode(Close(start), value);
    }

    private StringValueNode? ParseDescription() =>
        _reader.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private IValueNode ParseValueLiteral(bool isConstant) => _reader.Kind switch
    {
        TokenKind.LeftBracket => ParseList(isConstant),
        TokenKind.LeftBrace => ParseObject(isConstant),
        TokenKind.Integer => ParseInteger(),
        TokenKind.Float => ParseFloat(),
        TokenKind.String or TokenKind.BlockString => ParseString(),
        TokenKind.Name => ParseNameValue(),
        TokenKind.Dollar => isConstant ? throw VariableInConstant() : ParseVariable(),
        _ => throw Unexpected("a value"),
    };

    private ListValueNode ParseList(bool isConstant)
    {
        var start = _reader.Location;
        _budget.Enter(_reader.Location);
        ItemParser<IValueNode> parseItem = isConstant
            ? static (ref p) => p.ParseValueLiteral(isConstant: true)
            : static (ref p) => p.ParseValueLiteral(isConstant: false);
        var items = Any(TokenKind.LeftBracket, parseItem, TokenKind.RightBracket);
        _budget.Leave();
        return new ListValueNode(Close(start), items);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = _reader.Location;
        _budget.Enter(_reader.Location);
        ItemParser<ObjectFieldNode> parseField = isConstant
            ? static (ref p) => p.ParseObjectField(isConstant: true)
            : static (ref p) => p.ParseObjectField(isConstant: false);
        var fields = Any(TokenKind.LeftBrace, parseField, TokenKind.RightBrace);
        _budget.Leave();
        return new ObjectValueNode(Close(start), fields);
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _reader.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValueLiteral(isConstant);
        return new ObjectFieldNode(Close(start), name, value);
    }

    private IntValueNode ParseInteger()
    {
        var start = _reader.Location;
        var value = TakeText();
        return new IntValueNode(Close(start), value);
    }

    private FloatValueNode ParseFloat()
    {
        var start = _reader.Location;
        var value = TakeText();
        return new FloatValueNode(Close(start), value);
    }

    private StringValueNode ParseString()
    {
        var start = _reader.Location;
        var isBlock = _reader.Kind == TokenKind.BlockString;
        var value = TakeText();
        return new StringValueNode(Close(start), value, isBlock);
    }

    private IValueNode ParseNameValue()
    {
        var start = _reader.Location;
        return TakeText() switch
        {
            "true" => new BooleanValueNode(Close(start), true),
            "false" => new BooleanValueNode(Close(start), false),
            "null" => new NullValueNode(Close(start)),
            var value => new EnumValueNode(Close(start), value),
        };
    }

    private VariableNode ParseVariable()
    {
        var start = _reader.Location;
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(Close(start), name);
    }

    private SyntaxException VariableInConstant()
    {
        var start = _reader.Location;
        Advance();
        var found = _reader.Kind == TokenKind.Name ? $"the variable \"${_reader.GetExcerpt()}\"" : TokenKind.Dollar.Describe();
        return new SyntaxException($"expected a constant, found {found}.", start with { End = start.Start });
    }

    private ITypeNode ParseTypeReference()
    {
        var start = _reader.Location;
        ITypeNode type = _reader.Kind == TokenKind.LeftBracket ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(Close(start), type) : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = _reader.Location;
        _budget.Enter(_reader.Location);
        Expect(TokenKind.LeftBracket);
        var type = ParseTypeReference();
        Expect(TokenKind.RightBracket);
        _budget.Leave();
        return new ListTypeNode(Close(start), type);
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = _reader.Location;
        var name = ParseName();
        return new NamedTypeNode(Close(start), name);
    }

    private string TakeText()
    {
        var text = _reader.GetText();
        Advance();
        return text;
    }
}
