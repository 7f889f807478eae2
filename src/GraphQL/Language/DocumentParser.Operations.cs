namespace GraphQLBackend.GraphQL.Language;

/// <content>Operations, fragments and selections (specification 2.3 to 2.8).</content>
internal ref partial struct DocumentParser
{
    private OperationDefinitionNode ParseShorthandQuery(Location start)
    {
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(
            Close(start), null, OperationType.Query, null, [], [], selectionSet, isShorthand: true);
    }

    private OperationDefinitionNode ParseOperationDefinition(
        Location start, StringValueNode? description, OperationType operation)
    {
        Advance();
        var name = _reader.Kind == TokenKind.Name ? ParseName() : null;
        var variables = OptionalMany(
            TokenKind.LeftParenthesis, static (ref p) => p.ParseVariableDefinition(), TokenKind.RightParenthesis);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(
            Close(start), description, operation, name, variables, directives, selectionSet);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Location start, StringValueNode? description)
    {
        _budget.AddFragment(start);
        Advance();
        var name = ParseFragmentName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(Close(start), description, name, typeCondition, directives, selectionSet);
    }

    private NameNode ParseFragmentName() =>
        PeekKeyword("on"u8) ? throw Unexpected("the name of a fragment, which \"on\" cannot be") : ParseName();

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _reader.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValueLiteral(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(Close(start), description, variable, type, defaultValue, directives);
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _reader.Location;
        _budget.Enter(_reader.Location);
        var selections = Many(TokenKind.LeftBrace, static (ref p) => p.ParseSelection(), TokenKind.RightBrace);
        _budget.Leave();
        return new SelectionSetNode(Close(start), selections);
    }

    private ISelectionNode ParseSelection() =>
        _reader.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _reader.Location;
        var name = ParseName();
        var alias = default(NameNode);
        _budget.AddField(start);
        if (Skip(TokenKind.Colon))
        {
            _budget.AddAlias(start);
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = _reader.Kind == TokenKind.LeftBrace ? ParseSelectionSet() : null;
        return new FieldNode(Close(start), alias, name, arguments, directives, selectionSet);
    }

    private ISelectionNode ParseFragment()
    {
        var start = _reader.Location;
        Advance();
        if (SkipKeyword("on"u8))
        {
            return ParseInlineFragment(start, ParseNamedType());
        }

        return _reader.Kind == TokenKind.Name ? ParseFragmentSpread(start) : ParseInlineFragment(start, null);
    }

    private FragmentSpreadNode ParseFragmentSpread(Location start)
    {
        var name = ParseFragmentName();
        var directives = ParseDirectives(isConstant: false);
        return new FragmentSpreadNode(Close(start), name, directives);
    }

    private InlineFragmentNode ParseInlineFragment(Location start, NamedTypeNode? typeCondition)
    {
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(Close(start), typeCondition, directives, selectionSet);
    }

    private ArgumentNode[] ParseArguments(bool isConstant)
    {
        ItemParser<ArgumentNode> parseArgument = isConstant
            ? static (ref p) => p.ParseArgument(isConstant: true)
            : static (ref p) => p.ParseArgument(isConstant: false);
        return OptionalMany(TokenKind.LeftParenthesis, parseArgument, TokenKind.RightParenthesis);
    }

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _reader.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValueLiteral(isConstant);
        return new ArgumentNode(Close(start), name, value);
    }

    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        if (_reader.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        var here = 0;
        while (_reader.Kind == TokenKind.At)
        {
            _budget.AddDirective(ref here, _reader.Location);
            directives.Add(ParseDirective(isConstant));
        }

        return [.. directives];
    }

    private DirectiveNode ParseDirective(bool isConstant)
    {
        var start = _reader.Location;
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArguments(isConstant);
        return new DirectiveNode(Close(start), name, arguments);
    }
}
