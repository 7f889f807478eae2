using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>Directives in SDL are known, stand where they may and as often as they may, and have the right arguments (specification 3.13, 5.7, 5.4).</summary>
internal sealed class AppliedDirectiveRules
{
    private readonly Dictionary<string, DirectiveSignature> _signatures;
    private readonly HashSet<ISyntaxNode> _inputFields;
    private readonly SdlFaults _faults;

    private AppliedDirectiveRules(DocumentNode document, SdlFaults faults)
    {
        _signatures = DirectiveSignature.All(document);
        _inputFields = [.. SdlTree.Nodes(document)
            .Where(static place => place.Parent is InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode)
            .Select(static place => place.Node)];
        _faults = faults;
    }

    public static void Check(DocumentNode document, SdlFaults faults)
    {
        var rules = new AppliedDirectiveRules(document, faults);
        var places = SdlTree.Nodes(document).Where(static place => place.Node is DirectiveNode).ToList();
        foreach (var (node, parent) in places)
        {
            rules.CheckUse((DirectiveNode)node, rules.LocationOf(parent));
        }

        foreach (var repeated in places.GroupBy(static place => (Place(place.Parent), ((DirectiveNode)place.Node).Name.Value)))
        {
            rules.CheckRepeated(repeated.Key.Value, repeated.Select(static place => place.Node));
        }

        foreach (var literal in SdlTree.Nodes(document).Select(static place => place.Node).OfType<ObjectValueNode>())
        {
            UniqueNameRules.CheckRepeated(literal.Fields.Select(static field => field.Name), "input field", faults);
        }
    }

    /// <summary>A type and its extensions are one place, and so is the schema.</summary>
    private static object Place(ISyntaxNode parent)
    {
        return parent switch
        {
            SchemaDefinitionNode or SchemaExtensionNode => DirectiveLocation.Schema,
            ITypeDefinitionNode type => type.Name.Value,
            ITypeExtensionNode type => type.Name.Value,
            _ => parent,
        };
    }

    private DirectiveLocation LocationOf(ISyntaxNode parent)
    {
        return parent switch
        {
            SchemaDefinitionNode or SchemaExtensionNode => DirectiveLocation.Schema,
            ScalarTypeDefinitionNode or ScalarTypeExtensionNode => DirectiveLocation.Scalar,
            ObjectTypeDefinitionNode or ObjectTypeExtensionNode => DirectiveLocation.Object,
            InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => DirectiveLocation.Interface,
            UnionTypeDefinitionNode or UnionTypeExtensionNode => DirectiveLocation.Union,
            EnumTypeDefinitionNode or EnumTypeExtensionNode => DirectiveLocation.Enum,
            InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocation.InputObject,
            FieldDefinitionNode => DirectiveLocation.FieldDefinition,
            EnumValueDefinitionNode => DirectiveLocation.EnumValue,
            _ => _inputFields.Contains(parent) ? DirectiveLocation.InputFieldDefinition : DirectiveLocation.ArgumentDefinition,
        };
    }

    private void CheckUse(DirectiveNode directive, DirectiveLocation location)
    {
        var name = directive.Name.Value;
        UniqueNameRules.CheckRepeated(directive.Arguments.Select(static argument => argument.Name), "argument", _faults);
        if (!_signatures.TryGetValue(name, out var signature))
        {
            _faults.Add(directive, $"The directive \"@{name}\" is not defined.");
            return;
        }

        if (!signature.Locations.Contains(location.ToGraphQLName()))
        {
            _faults.Add(directive, $"The directive \"@{name}\" cannot stand on {location.ToGraphQLName()}.");
        }

        CheckArguments(directive, signature);
    }

    private void CheckArguments(DirectiveNode directive, DirectiveSignature signature)
    {
        foreach (var argument in directive.Arguments)
        {
            if (!signature.Arguments.ContainsKey(argument.Name.Value))
            {
                _faults.Add(argument, $"The directive \"@{directive.Name.Value}\" has no argument \"{argument.Name.Value}\".");
            }
            else if (signature.BuiltIn?.Argument(argument.Name.Value) is { } definition)
            {
                CheckValue(argument, definition);
            }
        }

        foreach (var (name, isRequired) in signature.Arguments)
        {
            if (isRequired && !directive.Arguments.Any(argument => argument.Name.Value == name))
            {
                _faults.Add(directive, $"The directive \"@{directive.Name.Value}\" requires the argument \"{name}\".");
            }
        }
    }

    private void CheckValue(ArgumentNode argument, InputValueDefinition definition)
    {
        try
        {
            definition.CreateSource(argument.Value, LiteralContext.Constant);
        }
        catch (LeafCoercionException exception)
        {
            _faults.Add(argument, $"The argument \"{argument.Name.Value}\" does not fit: {exception.Message}");
        }
    }

    private void CheckRepeated(string name, IEnumerable<ISyntaxNode> uses)
    {
        if (_signatures.TryGetValue(name, out var signature) && !signature.IsRepeatable)
        {
            foreach (var repeated in uses.Skip(1))
            {
                _faults.Add(repeated, $"The directive \"@{name}\" can stand here only once.");
            }
        }
    }
}
