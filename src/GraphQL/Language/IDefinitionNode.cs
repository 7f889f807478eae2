namespace GraphQLBackend.GraphQL.Language;

/// <summary>A definition of a document: executable, of the type system, or an extension (specification 2.2).</summary>
public interface IDefinitionNode : ISyntaxNode
{
    /// <summary>The description, or null when there is none.</summary>
    StringValueNode? Description { get; }
}
