// All of GraphQL that this project sees; a move to another executor of the same programming model changes this file.
global using GraphQLBackend.GraphQL.Execution;
global using GraphQLBackend.GraphQL.Language;
global using GraphQLBackend.GraphQL.Types;
global using GraphQLBackend.GraphQL.Types.Annotations;
global using GraphQLBackend.GraphQL.Types.Directives;
global using GraphQLBackend.GraphQL.Types.Inputs;
global using GraphQLBackend.GraphQL.Types.Pagination;

[assembly: Module("SchemaTypes")]
