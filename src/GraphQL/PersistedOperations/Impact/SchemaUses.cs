using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.PersistedOperations.Impact;

/// <summary>What of a schema a document uses, by coordinates. Parts of the document that do not fit the schema are passed over.</summary>
internal sealed class SchemaUses
{
    private const string OptionalMark = "?";

    private readonly Schema _schema;
    private readonly HashSet<string> _coordinates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _blindTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _variableTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _writtenTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _optionalVariables = new(StringComparer.Ordinal);

    private SchemaUses(Schema schema) => _schema = schema;

    public static SchemaUses Of(DocumentNode document, Schema schema)
    {
        var uses = new SchemaUses(schema);
        document.Definitions.OfType<OperationDefinitionNode>().ToList().ForEach(uses.AddVariables);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    uses.AddDirectives(operation.Directives);
                    uses.AddSelections(schema.GetRootType(operation.Operation), operation.SelectionSet);
                    break;
                case FragmentDefinitionNode fragment:
                    uses.AddFragment(fragment.TypeCondition, fragment.Directives, fragment.SelectionSet, null);
                    break;
            }
        }

        return uses;
    }

    /// <summary>A field that is selected, an argument or input field that is written, an enum value that is written, a type that is named, a directive.</summary>
    public bool Names(string coordinate) => _coordinates.Contains(coordinate);

    /// <summary>Whether an argument is passed, if only through a variable that may be left out.</summary>
    public bool MayPass(string argument) => Names(argument) || _coordinates.Contains(argument + OptionalMark);

    /// <summary>Whether answers hold values of the type.</summary>
    public bool Reads(string typeName) => _readTypes.Contains(typeName);

    /// <summary>Whether an interface or union is read without asking for <c>__typename</c>.</summary>
    public bool ReadsBlindly(string typeName) => _blindTypes.Contains(typeName);

    /// <summary>Whether a literal of the input object stands in the document.</summary>
    public bool Writes(string typeName) => _writtenTypes.Contains(typeName);

    /// <summary>The variable through which values of an input type may come, at whatever depth; null when there is none.</summary>
    public string? VariableOf(string typeName) => _variableTypes.GetValueOrDefault(typeName);

    private void AddVariables(OperationDefinitionNode operation)
    {
        foreach (var variable in operation.VariableDefinitions)
        {
            if (variable is { Type: not NonNullTypeNode, DefaultValue: null })
            {
                _optionalVariables.Add(variable.Variable.Name.Value);
            }

            if (_schema.GetType(NameOf(variable.Type)) is { } type)
            {
                _coordinates.Add(type.Name);
                AddVariable(type, variable.Variable.Name.Value);
                AddValue(variable.DefaultValue, type);
            }

            AddDirectives(variable.Directives);
        }
    }

    private static string NameOf(ITypeNode type) => type switch
    {
        ListTypeNode list => NameOf(list.Type),
        NonNullTypeNode nonNull => NameOf(nonNull.Type),
        _ => ((NamedTypeNode)type).Name.Value,
    };

    private void AddVariable(NamedType type, string variable)
    {
        if (_variableTypes.TryAdd(type.Name, variable) && type is InputObjectType input)
        {
            foreach (var field in input.Fields)
            {
                AddVariable(field.Type.Named, variable);
            }
        }
    }

    private void AddSelections(NamedType? type, SelectionSetNode selectionSet)
    {
        if (type is { IsAbstract: true } && !selectionSet.Selections.Any(static selection => selection is FieldNode { Name.Value: "__typename" }))
        {
            _blindTypes.Add(type.Name);
        }

        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field when type is not null && _schema.FindField(type, field.Name.Value) is { } definition:
                    AddField(type, definition, field);
                    break;
                case InlineFragmentNode inline:
                    AddFragment(inline.TypeCondition, inline.Directives, inline.SelectionSet, type);
                    break;
                default:
                    AddDirectives(selection.Directives);
                    break;
            }
        }
    }

    private void AddFragment(NamedTypeNode? condition, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selectionSet, NamedType? outer)
    {
        AddDirectives(directives);
        if (condition is not null)
        {
            _coordinates.Add(condition.Name.Value);
        }

        AddSelections(condition is null ? outer : _schema.GetType(condition.Name.Value), selectionSet);
    }

    private void AddField(NamedType parent, FieldDefinition definition, FieldNode field)
    {
        AddDirectives(field.Directives);
        _readTypes.Add(definition.Type.Named.Name);
        foreach (var owner in _schema.GetPossibleTypes(parent).Select(static type => type.Name).Append(parent.Name))
        {
            _coordinates.Add($"{owner}.{field.Name.Value}");
            foreach (var argument in field.Arguments)
            {
                // A variable without a value lets the default of the argument stand.
                var isOptional = argument.Value is VariableNode variable && _optionalVariables.Contains(variable.Name.Value);
                _coordinates.Add($"{owner}.{field.Name.Value}({argument.Name.Value}:){(isOptional ? OptionalMark : string.Empty)}");
            }
        }

        foreach (var argument in field.Arguments)
        {
            AddValue(argument.Value, definition.Argument(argument.Name.Value)?.Type.Named);
        }

        if (field.SelectionSet is not null)
        {
            AddSelections(definition.Type.Named, field.SelectionSet);
        }
    }

    private void AddValue(IValueNode? value, NamedType? type)
    {
        switch (value)
        {
            case ListValueNode list:
                list.Items.ToList().ForEach(item => AddValue(item, type));
                break;
            case EnumValueNode name when type is EnumType:
                _coordinates.Add($"{type.Name}.{name.Value}");
                break;
            case ObjectValueNode members when type is InputObjectType input:
                _writtenTypes.Add(input.Name);
                foreach (var field in members.Fields)
                {
                    _coordinates.Add($"{input.Name}.{field.Name.Value}");
                    AddValue(field.Value, input.Field(field.Name.Value)?.Type.Named);
                }

                break;
        }
    }

    private void AddDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _coordinates.Add($"@{directive.Name.Value}");
            foreach (var argument in directive.Arguments)
            {
                _coordinates.Add($"@{directive.Name.Value}({argument.Name.Value}:)");
            }
        }
    }
}
