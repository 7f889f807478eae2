using System.Text;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Printing;

/// <summary>Writes one schema; not reusable.</summary>
internal sealed partial class SchemaWriter(Schema schema, SchemaOrder order)
{
    private const string MemberIndent = "  ";

    private readonly StringBuilder _text = new();
    private readonly AppliedPolicies _policies = new(schema);

    public string Write()
    {
        WriteSchemaDefinition();
        foreach (var directive in order.Of(schema.Directives, static directive => directive.Name))
        {
            if (!BuiltInDirectives.Contains(directive.Name))
            {
                WriteDirective(directive);
            }
        }

        foreach (var type in order.Of(schema.Types, static type => type.Name))
        {
            if (!IsBuiltIn(type))
            {
                WriteType(type);
            }
        }

        return _text.ToString();
    }

    private static bool IsBuiltIn(NamedType type) =>
        type.Name.StartsWith("__", StringComparison.Ordinal) || BuiltInScalars.Contains(type.Name);

    private void StartDefinition(string? description)
    {
        _text.Append(_text.Length == 0 ? string.Empty : "\n\n");
        WriteDescription(description, string.Empty, isFirst: true);
    }

    /// <summary>A schema definition says nothing when the roots have their usual names and nothing describes it.</summary>
    private void WriteSchemaDefinition()
    {
        if (schema.Description is null && HasDefaultRoots())
        {
            return;
        }

        StartDefinition(schema.Description);
        _text.Append("schema {\n");
        WriteRoot("query", schema.QueryType);
        WriteRoot("mutation", schema.MutationType);
        WriteRoot("subscription", schema.SubscriptionType);
        _text.Append('}');
    }

    private bool HasDefaultRoots() =>
        schema.QueryType == schema.GetType("Query")
        && schema.MutationType == schema.GetType("Mutation")
        && schema.SubscriptionType == schema.GetType("Subscription");

    private void WriteRoot(string operation, ObjectType? type)
    {
        if (type is not null)
        {
            _text.Append(MemberIndent).Append(operation).Append(": ").Append(type.Name).Append('\n');
        }
    }

    private void WriteDirective(DirectiveDefinition directive)
    {
        StartDefinition(directive.Description);
        _text.Append("directive @").Append(directive.Name);
        WriteArguments(directive.Arguments, string.Empty);
        var locations = directive.Locations.Select(static location => location.ToGraphQLName()).ToList();
        _text.Append(directive.IsRepeatable ? " repeatable" : string.Empty)
            .Append(" on ")
            .AppendJoin(" | ", order.Of(locations, static location => location));
    }

    private void WriteDescription(string? description, string indent, bool isFirst)
    {
        if (description is null)
        {
            return;
        }

        var literal = StringLiteral.CanBeBlock(description) ? StringLiteral.PrintBlock(description) : StringLiteral.Print(description);
        _text.Append(isFirst || indent.Length == 0 ? string.Empty : "\n")
            .Append(indent)
            .Append(literal.Replace("\n", "\n" + indent, StringComparison.Ordinal))
            .Append('\n');
    }

    private void WriteDeprecation(string? reason)
    {
        if (reason is not null)
        {
            _text.Append(reason == BuiltInDirectives.DefaultReason ? " @deprecated" : $" @deprecated(reason: {StringLiteral.Print(reason)})");
        }
    }
}
