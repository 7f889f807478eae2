using System.Globalization;
using System.Text;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Directives;

namespace GraphQLBackend.GraphQL.Types.Printing;

/// <summary>The directives that fields and types have by their options, as they would be written; only those the schema declares.</summary>
internal sealed class AppliedPolicies(Schema schema)
{
    private readonly bool _hasCacheControl = schema.GetDirective(PolicyDirectives.CacheControl) is not null;
    private readonly bool _hasCost = schema.GetDirective(PolicyDirectives.Cost) is not null;
    private readonly bool _hasListSize = schema.GetDirective(PolicyDirectives.ListSize) is not null;

    public string Of(FieldDefinition field) =>
        Print(field.Options.CacheControl) + Print(field.Options.Cost) + Print(field.Options.ListSize);

    public string Of(ObjectType type) => Print(type.CacheControl) + Print(type.Cost);

    private string Print(CacheControl? policy)
    {
        if (!_hasCacheControl || policy is null)
        {
            return string.Empty;
        }

        return Apply(
            PolicyDirectives.CacheControl,
            policy.MaxAge is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"maxAge: {seconds}") : null,
            policy.Scope is { } scope ? $"scope: {ScreamingCase.From(scope.ToString())}" : null);
    }

    private string Print(double? cost) =>
        _hasCost && cost is { } weight
            ? Apply(PolicyDirectives.Cost, string.Create(CultureInfo.InvariantCulture, $"weight: \"{weight}\""))
            : string.Empty;

    private string Print(ListSize? size)
    {
        if (!_hasListSize || size is null)
        {
            return string.Empty;
        }

        return Apply(
            PolicyDirectives.ListSize,
            size.AssumedSize is { } assumed ? string.Create(CultureInfo.InvariantCulture, $"assumedSize: {assumed}") : null,
            PrintNames("slicingArguments", size.SlicingArguments),
            PrintNames("sizedFields", size.SizedFields),
            size.RequireOneSlicingArgument ? null : "requireOneSlicingArgument: false");
    }

    private static string? PrintNames(string argument, IReadOnlyList<string> names) =>
        names.Count == 0 ? null : $"{argument}: [{string.Join(", ", names.Select(StringLiteral.Print))}]";

    private static string Apply(string directive, params ReadOnlySpan<string?> arguments)
    {
        var text = new StringBuilder();
        foreach (var argument in arguments)
        {
            if (argument is not null)
            {
                text.Append(text.Length == 0 ? "(" : ", ").Append(argument);
            }
        }

        return $" @{directive}{(text.Length == 0 ? text : text.Append(')'))}";
    }
}
