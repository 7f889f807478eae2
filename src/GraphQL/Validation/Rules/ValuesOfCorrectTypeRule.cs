using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Scalars;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>
/// Values of correct type, input object field names and required fields. Variables are left to <see cref="VariablesInAllowedPositionRule"/>.
/// </summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.6.1";
    public const string FieldNamesSection = "5.6.2";
    public const string RequiredFieldsSection = "5.6.4";

    public override void EnterArgument(ArgumentNode argument)
    {
        if (Scope.InputType is { } type)
        {
            Check(argument.Value, type);
        }
    }

    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is not null && Scope.InputType is { } type)
        {
            Check(variable.DefaultValue, type);
        }
    }

    private void Check(IValueNode value, IType type)
    {
        switch (value, type.NullableType)
        {
            case (VariableNode, _):
                break;
            case (NullValueNode, _):
                CheckNull(value, type);
                break;
            case (ListValueNode items, ListType list):
                foreach (var item in items.Items)
                {
                    Check(item, list.ItemType);
                }

                break;
            case (_, ListType list):
                Check(value, list.ItemType);
                break;
            case (_, InputObjectType input):
                CheckObject(value, input);
                break;
            case (IntValueNode or FloatValueNode, FloatType):
                // One beyond the range of Float is refused when the operation is compiled (specification 3.5.2): it is of the right type.
                break;
            case (_, IBoxedLeafType leaf):
                CheckLeaf(value, leaf);
                break;
        }
    }

    private void CheckNull(IValueNode value, IType type)
    {
        if (type.IsNonNull)
        {
            Report(Section, $"Expected a value of type \"{type}\", found null.", value);
        }
    }

    private void CheckLeaf(IValueNode value, IBoxedLeafType leaf)
    {
        if (!leaf.TryReadLiteral(value, out _, out var error))
        {
            Report(Section, error, value);
        }
    }

    private void CheckObject(IValueNode value, InputObjectType type)
    {
        if (value is not ObjectValueNode node)
        {
            Report(Section, $"Expected an object of type \"{type.Name}\".", value);
            return;
        }

        foreach (var field in node.Fields)
        {
            CheckField(field, type);
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !node.Fields.Any(given => given.Name.Value == field.Name))
            {
                Report(RequiredFieldsSection, $"The type \"{type.Name}\" requires the field \"{field.Name}\" of type \"{field.Type}\".", node);
            }
        }

        if (type.IsOneOf && node.Fields is not [{ Value: not NullValueNode }])
        {
            Report(Section, $"The type \"{type.Name}\" takes exactly one field, which must not be null.", node);
        }
    }

    private void CheckField(ObjectFieldNode field, InputObjectType type)
    {
        if (type.Field(field.Name.Value) is { } definition)
        {
            Check(field.Value, definition.Type);
        }
        else
        {
            Report(FieldNamesSection, $"The type \"{type.Name}\" has no field \"{field.Name.Value}\".", field);
        }
    }
}
