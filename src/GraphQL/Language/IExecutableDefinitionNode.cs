namespace GraphQLBackend.GraphQL.Language;

/// <summary>An operation or a fragment. Every other definition belongs to the type system.</summary>
public interface IExecutableDefinitionNode : IDefinitionNode
{
    /// <summary>The name, or null for an anonymous operation.</summary>
    NameNode? Name { get; }

    /// <summary>The directives in source order, possibly empty.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>The selection set.</summary>
    SelectionSetNode SelectionSet { get; }
}
