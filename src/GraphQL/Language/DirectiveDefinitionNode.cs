namespace GraphQLBackend.GraphQL.Language;

/// <summary>A <c>directive</c> definition (specification 3.13).</summary>
public sealed class DirectiveDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations)
    : SyntaxNode(location), IDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <inheritdoc/>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name without the <c>@</c>.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The argument definitions in source order, possibly empty.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether the directive may stand several times at one location.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The locations in source order, at least one, each a name of the specification.</summary>
    public IReadOnlyList<NameNode> Locations { get; } = locations;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() =>
        new SyntaxNodeList { Description, Name, Arguments, Locations };
}
