using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Argument names: every argument is defined by its field or directive.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.4.1";

    public override void EnterArgument(ArgumentNode argument)
    {
        if (Scope is { Arguments: not null, Input: null })
        {
            var place = Scope.Directive is { } directive ? $"directive \"@{directive.Name}\"" : $"field \"{Scope.ParentType?.Name}.{Scope.Field!.Name}\"";
            Report(Section, $"The {place} has no argument \"{argument.Name.Value}\".", argument);
        }
    }
}
