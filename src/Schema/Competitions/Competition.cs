using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Schema.Competitions;

/// <summary>A product against its competitors.</summary>
/// <param name="Product">The main product.</param>
[ObjectType]
public sealed record Competition(Product Product);
