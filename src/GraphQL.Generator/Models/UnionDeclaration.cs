namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A union; its members say so themselves.</summary>
internal sealed record UnionDeclaration(string SourceName, LocationModel? Location, string Name, string? Description)
    : Declaration(SourceName, Location);
