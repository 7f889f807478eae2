namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>A best sellers rank; comparable only within its category.</summary>
/// <param name="Position">1 is best.</param>
/// <param name="Category">Category as the source names it, in the page's language.</param>
public readonly record struct Rank(int Position, string Category);
