namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>An input object.</summary>
internal sealed record InputObjectDeclaration(
    string SourceName,
    LocationModel? Location,
    string Name,
    string? Description,
    bool IsOneOf,
    EquatableArray<InputFieldModel> Fields) : Declaration(SourceName, Location);
