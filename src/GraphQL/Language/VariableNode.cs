namespace GraphQLBackend.GraphQL.Language;

/// <summary>The use of a variable (specification 2.10).</summary>
public sealed class VariableNode(Location location, NameNode name) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name without the <c>$</c>.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public bool IsConstant => false;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Name };
}
