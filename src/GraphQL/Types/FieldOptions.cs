using GraphQLBackend.GraphQL.Types.Authorization;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>What can be said of a field beyond its name, type and resolver.</summary>
public sealed record FieldOptions
{
    /// <summary>Markdown, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Null unless deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The arguments in definition order.</summary>
    public IReadOnlyList<InputField> Arguments { get; init; } = [];

    /// <summary>Whether the resolver reads its <see cref="Execution.ResolverContext"/>; plain properties do not.</summary>
    public bool NeedsContext { get; init; }

    /// <summary>
    /// Whether nobody can have the <see cref="Execution.ResolverContext"/> any more once the resolver has ended, so that the executor may use
    /// it for another request. Default false: the context is left to whoever kept it.
    /// </summary>
    public bool ReleasesContext { get; init; }

    /// <summary>
    /// The DataLoaders the resolver awaits, in order, one wave each; a name that starts with <c>+</c> is awaited together with the one before it.
    /// </summary>
    public IReadOnlyList<string> DataLoaders { get; init; } = [];

    /// <summary>What is asked of callers before the resolver runs; all must hold.</summary>
    public IReadOnlyList<AuthorizeDirective> Authorization { get; init; } = [];

    /// <summary>The weight set by <c>@cost</c>; null for the default (leaf 0, composite 1).</summary>
    public double? Cost { get; init; }

    /// <summary>How long the list may become; null for a field that is no list.</summary>
    public ListSize? ListSize { get; init; }

    /// <summary>Where the events of a subscription's root field come from; null for every other field.</summary>
    public EventStream? EventStream { get; init; }

    /// <summary>The cache policy of the field, or null.</summary>
    public CacheControl? CacheControl { get; init; }
}
