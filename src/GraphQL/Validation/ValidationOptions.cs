namespace GraphQLBackend.GraphQL.Validation;

/// <summary>How far validation goes. The defaults suit documents from strangers.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>For trusted documents: every error with all of its locations, and no bounds on the work.</summary>
    public static ValidationOptions Unlimited { get; } = new()
    {
        MaxErrors = int.MaxValue,
        MaxLocations = int.MaxValue,
        MaxFragmentVisits = int.MaxValue,
        MaxMergeComparisons = int.MaxValue,
        MaxListItems = int.MaxValue,
    };

    /// <summary>Errors after which validation stops, default 5.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>Locations of one error at most, default 5; further ones are left out.</summary>
    public int MaxLocations { get; init; } = 5;

    /// <summary>Fragment spreads of a document when each is followed to its end, default 500; beyond, <c>LIMIT_FRAGMENTS</c>.</summary>
    public int MaxFragmentVisits { get; init; } = 500;

    /// <summary>Comparisons of two fields or fragments in rule 5.3.2, default 100,000; beyond, <c>LIMIT_MERGE</c>.</summary>
    public int MaxMergeComparisons { get; init; } = 100_000;

    /// <summary>Items of one list value in the document, default 100; beyond, <c>LIMIT_BATCH_SIZE</c>.</summary>
    public int MaxListItems { get; init; } = 100;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be selected, default true; <c>__typename</c> always may.</summary>
    public bool AllowIntrospection { get; init; } = true;
}
