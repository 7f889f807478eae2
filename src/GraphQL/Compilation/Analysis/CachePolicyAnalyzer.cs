using System.Globalization;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Directives;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>The strictest <c>@cacheControl</c> of an operation and all it selects: the lowest life, private where anything is.</summary>
internal static class CachePolicyAnalyzer
{
    /// <summary>Null when nothing says anything, and for all but queries.</summary>
    public static CacheControl? PolicyOf(OperationDefinitionNode operation, SelectedSet root)
    {
        return operation.Operation == OperationType.Query
            ? PoliciesOf(root).Prepend(Read(operation)).Aggregate(Stricter)
            : null;
    }

    private static IEnumerable<CacheControl?> PoliciesOf(SelectedSet set) =>
        set.Fields.SelectMany(PoliciesOf).Prepend(set.Type.CacheControl);

    private static IEnumerable<CacheControl?> PoliciesOf(SelectedField field) =>
        field.Sets.SelectMany(PoliciesOf).Prepend(field.Definition?.Options.CacheControl);

    private static CacheControl? Stricter(CacheControl? left, CacheControl? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        return new CacheControl(
            left.MaxAge is { } age && right.MaxAge is { } other ? Math.Min(age, other) : left.MaxAge ?? right.MaxAge,
            left.Scope is { } scope && right.Scope is { } otherScope ? Stricter(scope, otherScope) : left.Scope ?? right.Scope);
    }

    private static CacheControlScope Stricter(CacheControlScope left, CacheControlScope right) =>
        left == CacheControlScope.Private ? left : right;

    private static CacheControl? Read(OperationDefinitionNode operation)
    {
        if (operation.Directives.FirstOrDefault(static directive => directive.Name.Value == PolicyDirectives.CacheControl) is not { } directive)
        {
            return null;
        }

        var maxAge = Argument(directive, "maxAge") as IntValueNode;
        var scope = Argument(directive, "scope") as EnumValueNode;
        return new CacheControl(
            maxAge is null ? null : int.Parse(maxAge.Value, CultureInfo.InvariantCulture),
            scope is null ? null : Enum.Parse<CacheControlScope>(scope.Value, ignoreCase: true));
    }

    private static IValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
