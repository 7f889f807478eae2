namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>Which rows one part of a page statement reads, by its first order key.</summary>
internal enum PageBranch
{
    /// <summary>All of them: there is no order key, or it is never absent.</summary>
    All,

    /// <summary>Those that have the key; an index delivers them in order.</summary>
    Present,

    /// <summary>Those without it, which come last.</summary>
    Absent,
}
