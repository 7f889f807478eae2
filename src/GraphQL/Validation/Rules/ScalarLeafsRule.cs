using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Leaf field selections: leaves have no selections, all other fields have some.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.3.3";

    public override void EnterField(FieldNode field)
    {
        if (Scope.Type is not { } type)
        {
            return;
        }

        if (type.Named.IsLeaf && field.SelectionSet is not null)
        {
            Report(Section, $"\"{field.Name.Value}\" is of type \"{type}\", which has no fields to select.", field.SelectionSet);
        }
        else if (type.Named.IsComposite && field.SelectionSet is null)
        {
            Report(Section, $"\"{field.Name.Value}\" is of type \"{type}\": say which of its fields to select.", field);
        }
    }
}
