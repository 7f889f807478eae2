namespace GraphQLBackend.GraphQL.Types;

/// <summary>A list of <paramref name="itemType"/> (specification 3.11).</summary>
public sealed class ListType(IType itemType) : IType
{
    /// <summary>The type of every item.</summary>
    public IType ItemType { get; } = itemType;

    /// <inheritdoc/>
    public NamedType Named => ItemType.Named;

    /// <inheritdoc/>
    public IType NullableType => this;

    /// <inheritdoc/>
    public bool IsNonNull => false;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}
