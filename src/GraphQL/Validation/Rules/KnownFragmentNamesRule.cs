using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Fragment spread target defined.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.5.2.1";

    public override void EnterSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragments.Find(spread.Name.Value) is null)
        {
            Report(Section, $"There is no fragment \"{spread.Name.Value}\".", spread.Name);
        }
    }
}
