namespace GraphQLBackend.GraphQL.Types;

/// <summary>An enum (specification 3.9).</summary>
public abstract class EnumType : NamedType
{
    private protected EnumType(string name, string? description)
        : base(name, description)
    {
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values in definition order.</summary>
    public abstract IReadOnlyList<EnumValueDefinition> Values { get; }
}
