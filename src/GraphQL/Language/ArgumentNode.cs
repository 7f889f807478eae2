namespace GraphQLBackend.GraphQL.Language;

/// <summary>An argument of a field or directive (specification 2.6).</summary>
public sealed class ArgumentNode(Location location, NameNode name, IValueNode value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public IValueNode Value { get; } = value;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Name, Value };
}
