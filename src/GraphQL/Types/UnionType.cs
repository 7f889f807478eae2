namespace GraphQLBackend.GraphQL.Types;

/// <summary>A union (specification 3.8).</summary>
public sealed class UnionType : NamedType
{
    private readonly IReadOnlyList<string> _memberNames;

    /// <summary>Declares the union of the named object types.</summary>
    public UnionType(string name, string? description, params IReadOnlyList<string> members)
        : base(name, description) => _memberNames = members;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The member types in definition order; set when the schema is built.</summary>
    public IReadOnlyList<ObjectType> Members { get; private set; } = [];

    /// <summary>Tells the object type's name of a runtime value; null to go by the value's .NET type.</summary>
    internal Func<object, string?>? ResolveType { get; init; }

    internal void Complete(SchemaTypes types) =>
        Members = [.. _memberNames.Select(name => types.Get(name) as ObjectType
            ?? throw new SchemaException($"The union \"{Name}\" contains \"{name}\", which is not an object type."))];
}
