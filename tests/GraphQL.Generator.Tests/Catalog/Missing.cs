namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

public sealed class Missing;
