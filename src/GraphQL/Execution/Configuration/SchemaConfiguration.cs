using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution.Configuration;

/// <summary>One step of building the schema.</summary>
internal sealed record SchemaConfiguration(Action<SchemaBuilder> Configure);
