namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>An explicit choice of the scalar of a runtime type.</summary>
internal sealed record ScalarBinding(string RuntimeType, string ScalarName);
