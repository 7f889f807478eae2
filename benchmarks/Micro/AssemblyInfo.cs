using GraphQLBackend.GraphQL.Types.Annotations;

[assembly: Module("CatalogTypes")]
