namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A type that a referenced assembly registers.</summary>
/// <param name="Type">The C# name of the scalar class, the enum or the runtime type.</param>
/// <param name="ScalarRuntimeType">The C# type of the values when it is a scalar, else null.</param>
/// <param name="Values">Values of an enum as <c>ClrName=GRAPHQL_NAME</c>.</param>
internal sealed record KnownType(string Type, string Name, string? ScalarRuntimeType, EquatableArray<string> Values);
