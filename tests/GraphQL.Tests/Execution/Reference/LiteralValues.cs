using System.Globalization;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>Input coercion of valid values of built-in scalars and lists (specification 3.5 and 3.11).</summary>
internal static class LiteralValues
{
    /// <summary>CoerceVariableValues (specification 6.1.2).</summary>
    public static Dictionary<string, object?> CoerceVariableValues(OperationDefinitionNode operation, IReadOnlyDictionary<string, object?> given)
    {
        var coerced = new Dictionary<string, object?>();
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (given.TryGetValue(name, out var value))
            {
                coerced[name] = value;
            }
            else if (definition.DefaultValue is { } preset)
            {
                coerced[name] = Coerce(preset, null, coerced);
            }
        }

        return coerced;
    }

    /// <summary>CoerceArgumentValues (specification 6.4.1).</summary>
    public static Dictionary<string, object?> CoerceArgumentValues(FieldDefinition field, FieldNode node, IReadOnlyDictionary<string, object?> variables)
    {
        var coerced = new Dictionary<string, object?>();
        foreach (var argument in field.Arguments)
        {
            var literal = node.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name)?.Value;
            if (literal is null || (literal is VariableNode variable && !variables.ContainsKey(variable.Name.Value)))
            {
                literal = argument.DefaultValue;
            }

            if (literal is not null)
            {
                coerced[argument.Name] = Coerce(literal, argument.Type, variables);
            }
        }

        return coerced;
    }

    private static object? Coerce(IValueNode literal, IType? type, IReadOnlyDictionary<string, object?> variables)
    {
        return literal switch
        {
            NullValueNode => null,
            VariableNode variable => variables.GetValueOrDefault(variable.Name.Value),
            ListValueNode list => list.Items.Select(item => Coerce(item, (type?.NullableType as ListType)?.ItemType, variables)).ToArray(),
            _ when type?.NullableType is ListType inner => new[] { Coerce(literal, inner.ItemType, variables) },
            BooleanValueNode flag => flag.Value,
            IntValueNode number => int.Parse(number.Value, CultureInfo.InvariantCulture),
            StringValueNode text => text.Value,
            _ => throw new NotSupportedException($"The reference does not read {literal.Kind}."),
        };
    }
}
