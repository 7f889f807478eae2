using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>The filter of a list that is counted; null for all products.</summary>
public sealed record ProductCountKey(ProductFilterInput? Where);
