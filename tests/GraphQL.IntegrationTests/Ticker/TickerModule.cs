using GraphQLBackend.GraphQL.Types.Annotations;

[assembly: Module("TickerTypes")]
