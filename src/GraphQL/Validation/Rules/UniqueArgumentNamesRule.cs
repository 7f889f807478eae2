using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Argument uniqueness.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.4.2";

    public override void EnterArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        var repeated = arguments.GroupBy(static argument => argument.Name.Value, StringComparer.Ordinal)
            .Where(static same => same.Skip(1).Any());
        foreach (var same in repeated)
        {
            Report(Section, $"The argument \"{same.Key}\" is given more than once.", same.Select(static argument => argument.Name));
        }
    }
}
