namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>A type in the vocabulary of <c>Input</c> and <c>Output</c>.</summary>
/// <param name="Expression">C# source of the shape.</param>
/// <param name="Type">The C# type of its values, without annotations of nullable references.</param>
/// <param name="GraphQL">GraphQL source, e.g. <c>[ID!]!</c>.</param>
internal sealed record BoundShape(string Expression, string Type, string GraphQL);
