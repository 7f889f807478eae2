using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>The definition of a type with all of its extensions, each in source order.</summary>
internal sealed record SdlTypeParts(ITypeDefinitionNode Definition, IReadOnlyList<ITypeExtensionNode> Extensions)
{
    public string Name => Definition.Name.Value;

    public string? Description => Definition.Description?.Value;

    public IEnumerable<DirectiveNode> Directives =>
        Definition.Directives.Concat(Extensions.SelectMany(static extension => extension.Directives));

    public IEnumerable<FieldDefinitionNode> Fields => All(static node => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        ObjectTypeExtensionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        InterfaceTypeExtensionNode type => type.Fields,
        _ => [],
    });

    public IEnumerable<string> Interfaces => All(static node => node switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        ObjectTypeExtensionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeExtensionNode type => type.Interfaces,
        _ => [],
    }).Select(static type => type.Name.Value);

    public IEnumerable<string> Members => All(static node => node switch
    {
        UnionTypeDefinitionNode type => type.Types,
        UnionTypeExtensionNode type => type.Types,
        _ => [],
    }).Select(static type => type.Name.Value);

    public IEnumerable<EnumValueDefinitionNode> Values => All(static node => node switch
    {
        EnumTypeDefinitionNode type => type.Values,
        EnumTypeExtensionNode type => type.Values,
        _ => [],
    });

    public IEnumerable<InputValueDefinitionNode> InputFields => All(static node => node switch
    {
        InputObjectTypeDefinitionNode type => type.Fields,
        InputObjectTypeExtensionNode type => type.Fields,
        _ => [],
    });

    private IEnumerable<T> All<T>(Func<IDefinitionNode, IReadOnlyList<T>> select) =>
        select(Definition).Concat(Extensions.SelectMany(select));
}
