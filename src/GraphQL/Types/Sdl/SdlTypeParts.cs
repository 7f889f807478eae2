using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>The definition of a type with all of its extensions, each in source order.</summary>
internal sealed record SdlTypeParts(ITypeDefinitionNode Definition, IReadOnlyList<ITypeExtensionNode> Extensions)
{
    public string Name => Definition.Name.Value;

    public string? Description => Definition.Description?.Value;

    public IEnumerable<DirectiveNode> Directives =>
        Definition.Directives.Concat(Extensions.SelectMany(static extension => extension.Directives));

    public IEnumerable<FieldDefinitionNode> Fields => SdlMembers.LastOfEachName(All(static node => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        ObjectTypeExtensionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        InterfaceTypeExtensionNode type => type.Fields,
        _ => [],
    }), static member => member.Name);

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

    public IEnumerable<EnumValueDefinitionNode> Values => SdlMembers.LastOfEachName(All(static node => node switch
    {
        EnumTypeDefinitionNode type => type.Values,
        EnumTypeExtensionNode type => type.Values,
        _ => [],
    }), static value => value.Name);

    public IEnumerable<InputValueDefinitionNode> InputFields => SdlMembers.LastOfEachName(All(static node => node switch
    {
        InputObjectTypeDefinitionNode type => type.Fields,
        InputObjectTypeExtensionNode type => type.Fields,
        _ => [],
    }), static member => member.Name);

    private IEnumerable<T> All<T>(Func<IDefinitionNode, IReadOnlyList<T>> select) =>
        select(Definition).Concat(Extensions.SelectMany(select));
}
