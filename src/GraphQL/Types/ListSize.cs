using GraphQLBackend.GraphQL.Types.Pagination;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>The <c>@listSize</c> of a field (IBM cost directives).</summary>
public sealed record ListSize
{
    /// <summary>The size to assume when no slicing argument is given.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments that bound the list, e.g. <c>first</c> and <c>last</c>.</summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>What a slicing argument may ask for at most, else <c>LIMIT_PAGE_SIZE</c>. Default <see cref="PagingArguments.MaxPageSize"/>.</summary>
    public int MaxSize { get; init; } = PagingArguments.MaxPageSize;

    /// <summary>The sub-fields whose lists have that size, e.g. <c>edges</c> and <c>nodes</c>; empty for the field itself.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether a query must give exactly one slicing argument.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;
}
