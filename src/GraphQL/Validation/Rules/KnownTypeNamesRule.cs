using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Fragment spread type existence; the types of variables are looked up by the same rule.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.5.1.2";

    public override void EnterNamedType(NamedTypeNode type)
    {
        if (Context.Schema.GetType(type.Name.Value) is null)
        {
            Report(Section, $"The schema has no type \"{type.Name.Value}\".", type);
        }
    }
}
