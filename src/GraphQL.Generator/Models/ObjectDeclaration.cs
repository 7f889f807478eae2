namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>An object type, or what a class adds to one.</summary>
/// <param name="RuntimeType">The C# type of its values.</param>
/// <param name="Name">The GraphQL name that the declaration knows.</param>
/// <param name="IsExtension">Whether the type itself is registered by another declaration.</param>
/// <param name="IsForeign">Whether the runtime type does not say that it is an object type.</param>
/// <param name="Interfaces">GraphQL names.</param>
/// <param name="Unions">C# names of the interfaces that stand for them.</param>
/// <param name="ConnectionNode">The type of the nodes when it is a connection.</param>
internal sealed record ObjectDeclaration(
    string SourceName,
    LocationModel? Location,
    string RuntimeType,
    string Name,
    string? Description,
    bool IsExtension,
    bool IsForeign,
    CacheControlModel? CacheControl,
    EquatableArray<string> Interfaces,
    EquatableArray<string> Unions,
    TypeModel? ConnectionNode,
    EquatableArray<MemberModel> Properties,
    EquatableArray<MemberModel> Members,
    EquatableArray<MemberModel> NodeResolvers) : Declaration(SourceName, Location);
