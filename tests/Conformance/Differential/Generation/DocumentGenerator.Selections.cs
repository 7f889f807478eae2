using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Differential.Generation;

/// <content>Selection sets, fields and fragments.</content>
internal sealed partial class DocumentGenerator
{
    private void WriteSelectionSet(NamedType type, int depth, bool isSubscription = false)
    {
        var count = isSubscription && !_faults.Strike() ? 1 : depth >= MaxDepth ? 1 : _random.Next(1, 5);
        _text.Add("{");
        for (var i = 0; i < count; i++)
        {
            WriteSelection(type, depth, isSubscription);
        }

        _text.Add("}");
    }

    private void WriteSelection(NamedType type, int depth, bool isSubscription)
    {
        switch (depth >= MaxDepth ? 0 : _random.Next(20))
        {
            case 17 or 18:
                WriteInlineFragment(type, depth, isSubscription);
                break;
            case 19 or 16:
                WriteSpread(type, depth, isSubscription);
                break;
            default:
                WriteField(type, depth, isSubscription);
                break;
        }
    }

    private void WriteField(NamedType parent, int depth, bool isSubscription)
    {
        var field = PickField(parent, depth, isSubscription);
        var composite = field.Type.Named.IsComposite ? field.Type.Named : null;
        var arguments = Capture(() => WriteArguments(field.Arguments));
        var name = _faults.Strike() ? _random.Pick(["nope", "id", "name", "__schema", "tick"]) : field.Name;
        var responseName = ResponseName(name, $"{name} {field.Type} {string.Concat(arguments.Where(static character => !char.IsWhiteSpace(character)))}");
        if (responseName != name)
        {
            _text.Add(responseName, ":");
        }

        _text.Add(name).Join(arguments);
        WriteDirectives(DirectiveLocation.Field, isSubscriptionRoot: isSubscription);
        if ((composite is not null) != _faults.Strike())
        {
            WriteSelectionSet(composite ?? Composite(), depth + 1);
        }
    }

    private FieldDefinition PickField(NamedType parent, int depth, bool isSubscription)
    {
        var isMeta = parent.Name.StartsWith("__", StringComparison.Ordinal);
        var fields = (parent as ComplexType)?.Fields.Where(field => !isMeta || field.Name != "description").ToList() ?? [];
        var leaves = fields.Where(static field => !field.Type.Named.IsComposite).ToList();
        if (parent == _schema.QueryType && _random.Chance(4))
        {
            return _schema.FindField(parent, _random.Chance(50) ? "__type" : "__schema")!;
        }

        var candidates = depth >= MaxDepth || (isMeta && depth > 3) ? leaves : _random.Chance(35) && leaves.Count > 0 ? leaves : fields;
        return candidates.Count == 0 || (_random.Chance(8) && !isSubscription) ? _schema.TypeNameField : candidates[_random.Next(candidates.Count)];
    }

    /// <summary>One name means one field in the whole document, nearly always: then fields of one name can be merged wherever they meet.</summary>
    private string ResponseName(string name, string signature)
    {
        var alias = _random.Chance(75) ? name : _random.Pick(s_aliases);
        while (!_random.Chance(1) && _responseNames.GetValueOrDefault(alias, signature) != signature)
        {
            alias = $"k{_random.Next(60)}";
        }

        _responseNames.TryAdd(alias, signature);
        return alias;
    }

    private void WriteInlineFragment(NamedType parent, int depth, bool isSubscription)
    {
        var type = _random.Chance(60) ? Condition(parent, isSubscription) : null;
        _text.Add("...");
        if (type is not null)
        {
            _text.Add("on", _faults.Strike() ? _random.Pick(["Nope", "Int", "__Type", Composite().Name]) : type.Name);
        }

        WriteDirectives(DirectiveLocation.InlineFragment, isSubscriptionRoot: isSubscription);
        WriteSelectionSet(type ?? parent, depth + 1, isSubscription);
    }

    private void WriteSpread(NamedType parent, int depth, bool isSubscription)
    {
        var known = _fragments.Where(fragment => (fragment.Text is not null && Overlaps(fragment.Type, parent) && !isSubscription) || _faults.Strike()).ToList();
        var fragment = known.Count > 0 && _random.Chance(50) ? known[_random.Next(known.Count)] : null;
        if (fragment is null && _fragments.Count > 5)
        {
            WriteField(parent, depth, isSubscription);
            return;
        }

        fragment ??= WriteFragment(Condition(parent, isSubscription), depth + 1, isSubscription);
        _current.Fragments.Add(fragment.Name);
        _text.Add("...").Join(_random.Chance(50) ? " " : "").Join(_faults.Strike() ? "Missing" : fragment.Name);
        WriteDirectives(DirectiveLocation.FragmentSpread, isSubscriptionRoot: isSubscription);
    }

    private Fragment WriteFragment(NamedType type, int depth, bool isSubscription = false)
    {
        var outer = _current;
        _current = new Definition();
        var fragment = new Fragment($"F{(_faults.Strike() ? 0 : _fragments.Count)}", type, _current);
        _fragments.Add(fragment);
        fragment.Text = Capture(() =>
        {
            _text.Add(_random.Chance(4) ? "\"A fragment.\"" : string.Empty, "fragment", fragment.Name, "on", _faults.Strike() ? _random.Pick(["Nope", "Int", "String"]) : type.Name);
            WriteDirectives(DirectiveLocation.FragmentDefinition);
            WriteSelectionSet(type, depth, isSubscription);
        });
        _current = outer;
        return fragment;
    }

    /// <summary>A type condition that can hold for values of <paramref name="parent"/>.</summary>
    private NamedType Condition(NamedType parent, bool isSubscription)
    {
        if (isSubscription || _random.Chance(25))
        {
            return parent;
        }

        var strict = !_faults.Strike();
        var types = _schema.Types.Where(type => type.IsComposite && (!strict || Overlaps(type, parent))).ToList();
        return types[_random.Next(types.Count)];
    }

    private bool Overlaps(NamedType one, NamedType other) => _schema.GetPossibleTypes(one).Intersect(_schema.GetPossibleTypes(other)).Any();
}
