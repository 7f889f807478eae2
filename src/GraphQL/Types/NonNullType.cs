namespace GraphQLBackend.GraphQL.Types;

/// <summary>A type that never is null (specification 3.12). <paramref name="nullableType"/> is not Non-Null itself.</summary>
public sealed class NonNullType(IType nullableType) : IType
{
    /// <inheritdoc/>
    public IType NullableType { get; } = nullableType;

    /// <inheritdoc/>
    public NamedType Named => NullableType.Named;

    /// <inheritdoc/>
    public bool IsNonNull => true;

    /// <inheritdoc/>
    public override string ToString() => $"{NullableType}!";
}
