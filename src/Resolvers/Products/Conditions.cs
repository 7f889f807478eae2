using GraphQLBackend.Persistence.Queries.Filtering;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>Gathers the comparisons that an operation filter gives.</summary>
internal sealed class Conditions<T>(Func<FilterOperator, IReadOnlyList<T>, ProductFilter> create)
{
    private readonly List<ProductFilter> _items = [];

    public IReadOnlyList<ProductFilter> Items => _items;

    /// <summary>A comparison where null is a value of its own.</summary>
    public Conditions<T> Optional(FilterOperator comparison, Optional<T> value) => value.HasValue ? Add(comparison, [value.Value]) : this;

    public Conditions<T> List(FilterOperator comparison, IReadOnlyList<T>? values) => values is null ? this : Add(comparison, values);

    public Conditions<T> Given(FilterOperator comparison, object? value) => value is T given ? Add(comparison, [given]) : this;

    private Conditions<T> Add(FilterOperator comparison, IReadOnlyList<T> values)
    {
        _items.Add(create(comparison, values));
        return this;
    }
}
