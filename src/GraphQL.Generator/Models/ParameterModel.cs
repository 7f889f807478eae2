namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A parameter of a resolver, or a field of an input object.</summary>
/// <param name="ServiceKey">C# source of the key of a keyed service or of a global state, or null.</param>
/// <param name="IsParentType">Whether the parent of the field can be passed.</param>
internal sealed record ParameterModel(
    string ClrName,
    TypeModel Type,
    Annotations Annotations,
    ParameterRole Role,
    string? ServiceKey,
    bool IsParentType,
    DefaultModel? Default);
