using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Operation name uniqueness.</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.2.2.1";

    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_names.TryAdd(name.Value, name))
        {
            Report(Section, $"There is more than one operation named \"{name.Value}\".", _names[name.Value], name);
        }
    }
}
