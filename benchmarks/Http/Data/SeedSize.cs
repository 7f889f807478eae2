namespace GraphQLBackend.Benchmarks.Http.Data;

/// <summary>How much is in the database.</summary>
/// <param name="Products">Rows of <c>core.products</c>.</param>
/// <param name="Tracked">The first of them, which have metrics and competitors.</param>
internal sealed record SeedSize(int Products, int Tracked)
{
    /// <summary>What the committed tables are measured on.</summary>
    public static SeedSize Full { get; } = new(20_000, 2_000);

    /// <summary>Enough to see that everything works.</summary>
    public static SeedSize Quick { get; } = new(2_000, 200);
}
