using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>
/// A condition on products, at most <see cref="MaxDepth"/> levels of and/or deep, with at most <see cref="MaxConditions"/> conditions.
/// Single-value operators take exactly one value. What cannot be answered throws <see cref="InvalidFilterException"/> when it is run.
/// </summary>
public abstract record ProductFilter
{
    /// <summary>Most levels of <see cref="All"/> and <see cref="Any"/> within each other.</summary>
    public const int MaxDepth = 5;

    /// <summary>Most conditions in one filter.</summary>
    public const int MaxConditions = 50;

    /// <summary>Most values of <see cref="FilterOperator.In"/> and <see cref="FilterOperator.Nin"/>.</summary>
    public const int MaxValues = 100;

    /// <summary>Longest text that is compared, in UTF-16 units.</summary>
    public const int MaxTextLength = 200;

    private protected ProductFilter()
    {
    }

    /// <summary>Every one of the filters holds; true for none.</summary>
    public static ProductFilter All(params IReadOnlyList<ProductFilter> filters) => new AllOf(filters);

    /// <summary>At least one of the filters holds; false for none.</summary>
    public static ProductFilter Any(params IReadOnlyList<ProductFilter> filters) => new AnyOf(filters);

    /// <summary>Compares a text; null values stand for absent.</summary>
    public static ProductFilter Text(ProductTextField field, FilterOperator comparison, params IReadOnlyList<string?> values) =>
        new TextCondition(field, comparison, values);

    /// <summary>Compares a number of the latest day; null values stand for absent.</summary>
    public static ProductFilter Number(ProductNumberField field, FilterOperator comparison, params IReadOnlyList<decimal?> values) =>
        new NumberCondition(field, comparison, values);

    /// <summary>Compares the latest availability with eq, neq, in or nin.</summary>
    public static ProductFilter HasAvailability(FilterOperator comparison, params IReadOnlyList<Availability> values) =>
        new AvailabilityCondition(comparison, values);

    /// <summary>Compares the marketplace with eq, neq, in or nin.</summary>
    public static ProductFilter HasMarketplace(FilterOperator comparison, params IReadOnlyList<Marketplace> values) =>
        new MarketplaceCondition(comparison, values);
}
