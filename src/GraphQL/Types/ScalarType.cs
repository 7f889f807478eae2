namespace GraphQLBackend.GraphQL.Types;

/// <summary>A scalar (specification 3.5).</summary>
public abstract class ScalarType : NamedType
{
    private protected ScalarType(string name, string? description)
        : base(name, description)
    {
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the scalar's rules are written down, or null (specification 3.5.5).</summary>
    public Uri? SpecifiedBy { get; internal set; }

    /// <summary>The type of runtime values.</summary>
    public abstract Type RuntimeType { get; }
}
