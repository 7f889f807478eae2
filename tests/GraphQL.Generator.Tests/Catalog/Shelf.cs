namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

public enum Shelf
{
    TopLeft,
    Bottom2,
}
