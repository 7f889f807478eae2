using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>All variable usages are allowed.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.8.5";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var declared = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var variable in operation.VariableDefinitions)
            {
                declared[variable.Variable.Name.Value] = variable;
            }

            foreach (var usage in Context.VariableUsages.Reachable(operation, Context.Fragments))
            {
                if (declared.TryGetValue(usage.Node.Name.Value, out var variable))
                {
                    Check(variable, usage);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode variable, VariableUsage usage)
    {
        if (usage.Scope.InputType is not { } location || Context.FindType(variable.Type) is not { } type)
        {
            return;
        }

        var name = variable.Variable.Name.Value;
        if (!IsVariableUsageAllowed(type, variable.DefaultValue, location, usage.Scope.Input))
        {
            Report(Section, $"The variable \"${name}\" of type \"{type}\" cannot stand where \"{location}\" is expected.", variable, usage.Node);
        }

        // IsNonNullPosition goes by the type expected of the object, which is no OneOf type when it is Non-Null. The reference implementation reads
        // it so, too; a variable that is null there then fails its field (3.10).
        if (usage.Scope.InputParent is InputObjectType { IsOneOf: true } oneOf && !type.IsNonNull)
        {
            Report(Section, $"The variable \"${name}\" must be Non-Null to be the one field of \"{oneOf.Name}\".", variable, usage.Node);
        }
    }

    private static bool IsVariableUsageAllowed(IType variable, IValueNode? variableDefault, IType location, InputValueDefinition? input)
    {
        if (!location.IsNonNull || variable.IsNonNull)
        {
            return AreTypesCompatible(variable, location);
        }

        var hasDefault = variableDefault is not (null or NullValueNode) || input?.DefaultValue is not null;
        return hasDefault && AreTypesCompatible(variable, location.NullableType);
    }

    private static bool AreTypesCompatible(IType variable, IType location)
    {
        return (location, variable) switch
        {
            (NonNullType, not NonNullType) => false,
            (_, NonNullType) => AreTypesCompatible(variable.NullableType, location.NullableType),
            (ListType expected, ListType given) => AreTypesCompatible(given.ItemType, expected.ItemType),
            (ListType, _) or (_, ListType) => false,
            _ => variable == location,
        };
    }
}
