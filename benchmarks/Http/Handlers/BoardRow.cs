namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>What Q3 and Q4 need of a product on a page.</summary>
internal sealed record BoardRow(long Id, string Asin, string Title, LatestValues? Latest);
