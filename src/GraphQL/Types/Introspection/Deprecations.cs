using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary>The argument that lets deprecated elements through, and what it does.</summary>
internal static class Deprecations
{
    private const int IncludeDeprecated = 0;

    /// <summary>Options of a field whose only argument is <c>includeDeprecated: Boolean! = false</c>.</summary>
    public static FieldOptions FilterOptions => new()
    {
        Arguments = [InputField.Create("includeDeprecated", Input.NonNull(Input.Leaf<bool>("Boolean")), "false")],
        NeedsContext = true,
    };

    /// <summary>The items, without deprecated ones unless asked for. The argument must be right even where there are no items.</summary>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? Filter<T>(IReadOnlyList<T>? items, Func<T, string?> reason, ResolverContext context) =>
        context.Argument<bool>(IncludeDeprecated) || items is null ? items : [.. items.Where(item => reason(item) is null)];

    /// <inheritdoc cref="Filter{T}"/>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<InputValueDefinition>? Filter(IReadOnlyList<InputValueDefinition>? items, ResolverContext context) =>
        Filter(items, static item => item.DeprecationReason, context);
}
