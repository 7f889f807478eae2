using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Directives are unique per location, unless repeatable.</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.7.3";

    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.GetDirective(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                Report(Section, $"The directive \"@{name}\" can stand here only once.", seen[name], directive);
            }
        }
    }
}
