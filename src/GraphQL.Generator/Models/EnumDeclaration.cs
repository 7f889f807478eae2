namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>An enum.</summary>
/// <param name="IsForeign">Whether the enum itself does not say that it is one of the schema.</param>
internal sealed record EnumDeclaration(
    string SourceName,
    LocationModel? Location,
    string RuntimeType,
    string Name,
    string? Description,
    bool IsForeign,
    EquatableArray<EnumValueModel> Values) : Declaration(SourceName, Location);
