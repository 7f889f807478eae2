using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Input object field uniqueness.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.6.3";

    public override void EnterValue(IValueNode value)
    {
        if (value is not ObjectValueNode { Fields.Count: > 1 } node)
        {
            return;
        }

        var names = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            if (!names.TryAdd(field.Name.Value, field.Name))
            {
                Report(Section, $"The input field \"{field.Name.Value}\" is given more than once.", names[field.Name.Value], field.Name);
            }
        }
    }
}
