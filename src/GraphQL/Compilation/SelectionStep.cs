namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>A selection of a set that is collected anew for each request.</summary>
/// <param name="Guard">Whether it takes part.</param>
internal abstract record SelectionStep(SelectionGuard Guard);
