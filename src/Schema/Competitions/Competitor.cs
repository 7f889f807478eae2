using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Schema.Competitions;

/// <summary>A competitor of a product.</summary>
/// <param name="Main">The main product.</param>
/// <param name="Product">The competitor.</param>
/// <param name="Relation">How they are related, such as `SIBLING` or `DIRECT`.</param>
/// <param name="LinkedAt">When they were linked.</param>
[ObjectType]
public sealed record Competitor([property: GraphQLIgnore] Product Main, Product Product, string Relation, DateTimeOffset LinkedAt);
