using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Variables are input types.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.8.2";

    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (Context.FindType(variable.Type) is { Named.IsInputType: false } type)
        {
            Report(Section, $"The variable \"${variable.Variable.Name.Value}\" cannot be of type \"{type}\", which is no input type.", variable.Type);
        }
    }
}
