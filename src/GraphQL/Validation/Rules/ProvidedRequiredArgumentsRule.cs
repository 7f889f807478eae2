using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Required arguments are given.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.4.3";

    public override void EnterField(FieldNode field)
    {
        if (Scope is { Field: { } definition, ParentType: { } parent })
        {
            Check($"\"{parent.Name}.{definition.Name}\"", definition.Arguments, field.Arguments, field);
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Scope.Directive is { } definition)
        {
            Check($"\"@{definition.Name}\"", definition.Arguments, directive.Arguments, directive);
        }
    }

    private void Check(string place, IReadOnlyList<InputValueDefinition> defined, IReadOnlyList<ArgumentNode> given, ISyntaxNode node)
    {
        foreach (var argument in defined)
        {
            if (argument.IsRequired && !given.Any(other => other.Name.Value == argument.Name))
            {
                Report(Section, $"{place} requires the argument \"{argument.Name}\" of type \"{argument.Type}\".", node);
            }
        }
    }
}
