namespace GraphQLBackend.GraphQL.Language;

/// <summary>A type reference (specification 2.11).</summary>
public interface ITypeNode : ISyntaxNode
{
    /// <summary>The named type inside all wrappers.</summary>
    NamedTypeNode NamedType { get; }
}
