namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>A product with all that is asked of it.</summary>
internal sealed record MemoryProduct(long Id, string Asin, string Title, string Brand, string Category, string ImageUrl, DateTime ObservedAt)
{
    /// <summary>Oldest first.</summary>
    public List<MemoryDay> Days { get; } = [];

    /// <summary>In the order of the links.</summary>
    public List<MemoryProduct> Competitors { get; } = [];
}
