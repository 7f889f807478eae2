namespace GraphQLBackend.Benchmarks.Http.Data;

/// <summary>A row of <c>core.products</c>.</summary>
internal sealed record SeedProduct(int Number, string Asin, string Title, string Brand, string Category, string ImageUrl, string[] Bullets);
