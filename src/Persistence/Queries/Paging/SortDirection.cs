namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>Direction of one order key; absent values come last in both.</summary>
public enum SortDirection
{
    /// <summary>Smallest first.</summary>
    Ascending,

    /// <summary>Largest first.</summary>
    Descending,
}
