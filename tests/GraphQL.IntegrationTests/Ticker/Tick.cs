using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.IntegrationTests.Ticker;

/// <summary>A number that came in under a symbol.</summary>
[ObjectType]
public sealed record Tick(string Symbol, int Number);
