using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Directives are defined, and stand where they may.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public const string DefinedSection = "5.7.1";
    public const string LocationSection = "5.7.2";

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Scope.Directive is not { } definition)
        {
            Report(DefinedSection, $"The schema has no directive \"@{directive.Name.Value}\".", directive);
        }
        else if (!definition.Locations.Contains(location))
        {
            Report(LocationSection, $"The directive \"@{definition.Name}\" cannot stand on {location.ToGraphQLName()}.", directive);
        }
    }
}
