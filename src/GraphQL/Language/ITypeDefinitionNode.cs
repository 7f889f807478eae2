namespace GraphQLBackend.GraphQL.Language;

/// <summary>The definition of a named type (specification 3.4).</summary>
public interface ITypeDefinitionNode : IDefinitionNode
{
    /// <summary>The name.</summary>
    NameNode Name { get; }

    /// <summary>The directives in source order, possibly empty.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
