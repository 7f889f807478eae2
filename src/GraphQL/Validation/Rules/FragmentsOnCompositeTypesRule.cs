using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Fragments on object, interface or union types.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.5.1.3";

    public override void EnterFragment(FragmentDefinitionNode fragment) => Check(fragment.TypeCondition);

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null)
        {
            Check(fragment.TypeCondition);
        }
    }

    private void Check(NamedTypeNode condition)
    {
        if (Context.Schema.GetType(condition.Name.Value) is { IsComposite: false } type)
        {
            Report(Section, $"A fragment cannot be on \"{type.Name}\", which is no object, interface or union.", condition);
        }
    }
}
