using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Field selections: every field is defined on the type it is selected on.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.3.1";

    public override void EnterField(FieldNode field)
    {
        if (Scope is { ParentType: { } parent, Field: null })
        {
            Report(Section, $"The type \"{parent.Name}\" has no field \"{field.Name.Value}\".", field);
        }
    }
}
