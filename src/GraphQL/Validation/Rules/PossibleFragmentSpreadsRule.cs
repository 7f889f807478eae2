using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Fragment spread is possible: some object can be of both types.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.5.2.3";

    public override void EnterInlineFragment(InlineFragmentNode fragment) => Check(fragment, Scope.CompositeType);

    public override void EnterSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragments.Find(spread.Name.Value) is { } fragment)
        {
            Check(spread, Context.Schema.GetType(fragment.TypeCondition.Name.Value));
        }
    }

    private void Check(ISelectionNode spread, NamedType? type)
    {
        if (type is { IsComposite: true } && Scope.ParentType is { } parent && !DoTypesOverlap(type, parent))
        {
            Report(Section, $"No object of type \"{parent.Name}\" can be of type \"{type.Name}\".", spread);
        }
    }

    private bool DoTypesOverlap(NamedType left, NamedType right) =>
        left == right || Context.Schema.GetPossibleTypes(left).Intersect(Context.Schema.GetPossibleTypes(right)).Any();
}
