using System.Text.Json;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Reference;

/// <summary>
/// Input coercion as the specification has it. A coerced value is a constant literal that needs no further coercion: lists are lists, defaults
/// are filled in, variables are replaced. Null stands for "absent", a <see cref="NullValueNode"/> for null.
/// </summary>
internal sealed class InputCoercion(Schema schema)
{
    private static readonly NullValueNode s_null = new(default);
    private static readonly Dictionary<string, IValueNode> s_noVariables = [];

    /// <summary>CoerceVariableValues (specification 6.1.2).</summary>
    /// <exception cref="InputCoercionException">A request error.</exception>
    public Dictionary<string, IValueNode> CoerceVariableValues(OperationDefinitionNode operation, JsonElement variableValues)
    {
        var coercedValues = new Dictionary<string, IValueNode>();
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            var type = schema.Resolve(definition.Type);
            if (variableValues.ValueKind == JsonValueKind.Object && variableValues.TryGetProperty(name, out var value))
            {
                coercedValues[name] = CoerceJson(type, value);
            }
            else if (definition.DefaultValue is { } defaultValue)
            {
                coercedValues[name] = CoerceLiteral(type, defaultValue, s_noVariables)!;
            }
            else if (type.IsNonNull)
            {
                throw new InputCoercionException($"${name} is required.");
            }
        }

        return coercedValues;
    }

    /// <summary>CoerceArgumentValues (specification 6.4.1).</summary>
    /// <exception cref="InputCoercionException">A field error.</exception>
    public static Dictionary<string, IValueNode> CoerceArgumentValues(
        FieldDefinition field, FieldNode node, IReadOnlyDictionary<string, IValueNode> variableValues)
    {
        var coercedValues = new Dictionary<string, IValueNode>();
        foreach (var definition in field.Arguments)
        {
            var literal = node.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
            if (CoerceMember(definition, literal, variableValues) is { } value)
            {
                coercedValues[definition.Name] = value;
            }
        }

        return coercedValues;
    }

    /// <summary>An argument or a field of an input object: its value, else its default, else nothing.</summary>
    private static IValueNode? CoerceMember(InputValueDefinition definition, IValueNode? literal, IReadOnlyDictionary<string, IValueNode> variableValues)
    {
        var isAbsent = literal is null || (literal is VariableNode variable && !variableValues.ContainsKey(variable.Name.Value));
        return !isAbsent ? CoerceLiteral(definition.Type, literal!, variableValues)
            : definition.DefaultValue is { } defaultValue ? CoerceLiteral(definition.Type, defaultValue, s_noVariables)
            : definition.Type.IsNonNull ? throw new InputCoercionException($"{definition.Name} is required.")
            : null;
    }

    private static IValueNode? CoerceLiteral(IType type, IValueNode literal, IReadOnlyDictionary<string, IValueNode> variableValues)
    {
        if (literal is VariableNode variable)
        {
            // Of a type that may stand here (specification 5.8.5), apart from null and absence.
            var value = variableValues.GetValueOrDefault(variable.Name.Value);
            return type.IsNonNull && value is null or NullValueNode ? throw new InputCoercionException($"${variable.Name.Value} is null.") : value;
        }

        return type switch
        {
            NonNullType => literal is NullValueNode ? throw new InputCoercionException($"{type} is null.") : CoerceLiteral(type.NullableType, literal, variableValues),
            _ when literal is NullValueNode => literal,
            ListType list => List((literal is ListValueNode items ? items.Items : [literal]).Select(item => CoerceItem(list.ItemType, item, variableValues))),
            InputObjectType input => CoerceObject(input, literal, variableValues),
            _ => CoerceLeaf(type, Substitute(literal, variableValues) ?? s_null),
        };
    }

    private static IValueNode CoerceItem(IType type, IValueNode literal, IReadOnlyDictionary<string, IValueNode> variableValues) =>
        CoerceLiteral(type, literal, variableValues) ?? s_null;

    private static ObjectValueNode CoerceObject(InputObjectType type, IValueNode literal, IReadOnlyDictionary<string, IValueNode> variableValues)
    {
        var given = literal is ObjectValueNode node ? node.Fields : throw new InputCoercionException($"{type.Name} is an object.");
        var unknown = given.FirstOrDefault(field => type.Field(field.Name.Value) is null);
        var present = given.Where(field => Substitute(field.Value, variableValues) is not null).ToList();
        if (unknown is not null || (type.IsOneOf && (present.Count != 1 || Substitute(present[0].Value, variableValues) is NullValueNode)))
        {
            throw new InputCoercionException($"Wrong fields of {type.Name}.");
        }

        return Object(type.Fields.Select(definition => KeyValuePair.Create(
            definition.Name,
            CoerceMember(definition, given.LastOrDefault(field => field.Name.Value == definition.Name)?.Value, variableValues))));
    }

    private static IValueNode CoerceLeaf(IType type, IValueNode literal) =>
        ((IBoxedLeafType)type).TryReadLiteral(literal, out _, out var error) ? literal : throw new InputCoercionException(error);

    /// <summary>A value of a variable; what differs from literals is how JSON writes it.</summary>
    private static IValueNode CoerceJson(IType type, JsonElement json)
    {
        return type switch
        {
            NonNullType => json.ValueKind == JsonValueKind.Null ? throw new InputCoercionException($"{type} is null.") : CoerceJson(type.NullableType, json),
            _ when json.ValueKind == JsonValueKind.Null => s_null,
            ListType list when json.ValueKind == JsonValueKind.Array => List(json.EnumerateArray().Select(item => CoerceJson(list.ItemType, item))),
            ListType list => List([CoerceJson(list.ItemType, json)]),
            InputObjectType input => CoerceObject(input, ToLiteral(input, json), s_noVariables),
            _ => CoerceLeaf(type, ToLiteral(type, json)),
        };
    }

    /// <summary>The literal that would have been written for a JSON value; strings are names where an enum is expected.</summary>
    private static IValueNode ToLiteral(IType? type, JsonElement json)
    {
        var item = (type?.NullableType as ListType)?.ItemType ?? type;
        return json.ValueKind switch
        {
            JsonValueKind.Null => s_null,
            JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(default, json.GetBoolean()),
            JsonValueKind.String => type?.Named is EnumType ? new EnumValueNode(default, json.GetString()!) : new StringValueNode(default, json.GetString()!),
            JsonValueKind.Number => json.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') ? new FloatValueNode(default, json.GetRawText()) : new IntValueNode(default, json.GetRawText()),
            JsonValueKind.Array => List(json.EnumerateArray().Select(element => ToLiteral(item, element))),
            _ => Object(json.EnumerateObject().Select(member => KeyValuePair.Create(
                member.Name, (IValueNode?)ToLiteral((type?.Named as InputObjectType)?.Field(member.Name)?.Type, member.Value)))),
        };
    }

    /// <summary>A literal with its variables replaced; null when it is an absent one.</summary>
    private static IValueNode? Substitute(IValueNode literal, IReadOnlyDictionary<string, IValueNode> variableValues)
    {
        return literal switch
        {
            VariableNode variable => variableValues.GetValueOrDefault(variable.Name.Value),
            ListValueNode list => List(list.Items.Select(item => Substitute(item, variableValues) ?? s_null)),
            ObjectValueNode members => Object(members.Fields.Select(field => KeyValuePair.Create(field.Name.Value, Substitute(field.Value, variableValues)))),
            _ => literal,
        };
    }

    private static ListValueNode List(IEnumerable<IValueNode> items) => new(default, [.. items]);

    private static ObjectValueNode Object(IEnumerable<KeyValuePair<string, IValueNode?>> members) =>
        new(default, [.. members.Where(static member => member.Value is not null)
            .Select(static member => new ObjectFieldNode(default, new NameNode(default, member.Key), member.Value!))]);
}
