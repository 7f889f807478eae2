namespace GraphQLBackend.GraphQL.Language;

/// <summary>The extension of a named type (specification 3.4.3).</summary>
public interface ITypeExtensionNode : IDefinitionNode
{
    /// <summary>The name of the extended type.</summary>
    NameNode Name { get; }

    /// <summary>The directives in source order, possibly empty.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
