namespace GraphQLBackend.GraphQL.Types.Pagination;

/// <summary>The Relay paging arguments of a field, checked: at most one direction, sizes within bounds.</summary>
/// <param name="First">Items from the start; null when paging backward.</param>
/// <param name="After">The cursor to start behind, or null.</param>
/// <param name="Last">Items from the end; null when paging forward.</param>
/// <param name="Before">The cursor to end before, or null.</param>
public sealed record PagingArguments(int? First, string? After, int? Last, string? Before)
{
    /// <summary>Items of a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    public const int DefaultPageSize = 20;

    /// <summary>Items of a page at most.</summary>
    public const int MaxPageSize = 100;

    /// <summary>Items asked for, 0 to <see cref="MaxPageSize"/>.</summary>
    public int PageSize => First ?? Last ?? DefaultPageSize;

    /// <summary>Checks what a client sent.</summary>
    /// <exception cref="Execution.GraphQLException">A size is negative or too large, or both directions are given; names the argument.</exception>
    public static PagingArguments Create(int? first, string? after, int? last, string? before)
    {
        CheckSize("first", first);
        CheckSize("last", last);
        if (first is not null && last is not null)
        {
            throw PagingErrors.BothDirections();
        }

        return new PagingArguments(last is null ? first ?? DefaultPageSize : null, after, last, before);
    }

    private static void CheckSize(string argument, int? size)
    {
        if (size is < 0)
        {
            throw PagingErrors.Negative(argument);
        }

        if (size is > MaxPageSize)
        {
            throw PagingErrors.TooLarge(argument, size.Value);
        }
    }
}
