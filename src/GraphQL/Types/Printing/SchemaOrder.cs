namespace GraphQLBackend.GraphQL.Types.Printing;

/// <summary>The order in which a schema is printed.</summary>
internal sealed class SchemaOrder
{
    private readonly NaturalComparer? _comparer;

    private SchemaOrder(NaturalComparer? comparer) => _comparer = comparer;

    public static SchemaOrder Declared { get; } = new(null);

    public static SchemaOrder ByName { get; } = new(new NaturalComparer());

    /// <summary>The items as they are, or by <paramref name="name"/>.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, Func<T, string> name) =>
        _comparer is null ? items : [.. items.OrderBy(name, _comparer)];
}
