namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A scalar.</summary>
/// <param name="RuntimeType">The C# type of its values.</param>
internal sealed record ScalarDeclaration(string SourceName, LocationModel? Location, string RuntimeType, string Name)
    : Declaration(SourceName, Location);
