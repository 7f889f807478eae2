using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Fragments must be used.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.5.1.4";

    public override void LeaveDocument(DocumentNode document)
    {
        var used = document.Definitions.OfType<OperationDefinitionNode>().SelectMany(Context.Fragments.Reachable)
            .Select(static fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                Report(Section, $"The fragment \"{fragment.Name.Value}\" is not used.", fragment);
            }
        }
    }
}
