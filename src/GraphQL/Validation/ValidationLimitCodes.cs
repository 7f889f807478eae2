namespace GraphQLBackend.GraphQL.Validation;

/// <summary>The codes of documents that are too costly to validate; clients may rely on them.</summary>
public static class ValidationLimitCodes
{
    /// <summary><see cref="ValidationOptions.MaxFragmentVisits"/></summary>
    public const string Fragments = "LIMIT_FRAGMENTS";

    /// <summary><see cref="ValidationOptions.MaxMergeComparisons"/></summary>
    public const string Merge = "LIMIT_MERGE";

    /// <summary><see cref="ValidationOptions.MaxListItems"/></summary>
    public const string ListItems = Execution.ErrorCodes.ListItemsLimit;
}
