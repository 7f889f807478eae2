namespace GraphQLBackend.GraphQL.Language;

/// <summary>A field of an input object literal (specification 2.9.8).</summary>
public sealed class ObjectFieldNode(Location location, NameNode name, IValueNode value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public IValueNode Value { get; } = value;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Name, Value };
}
