namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>An interface.</summary>
internal sealed record InterfaceDeclaration(
    string SourceName,
    LocationModel? Location,
    string Name,
    string? Description,
    EquatableArray<string> Interfaces,
    EquatableArray<MemberModel> Fields) : Declaration(SourceName, Location);
