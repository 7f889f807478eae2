namespace GraphQLBackend.GraphQL.Types;

/// <summary>An interface (specification 3.7).</summary>
public sealed class InterfaceType : ComplexType
{
    /// <summary>Declares the interface.</summary>
    public InterfaceType(string name, string? description, IReadOnlyList<InterfaceFieldDefinition> fields, params IReadOnlyList<string> interfaces)
        : base(name, description)
    {
        FieldList.AddRange(fields);
        InterfaceNames.AddRange(interfaces);
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>Tells the object type's name of a runtime value; null to go by the value's .NET type.</summary>
    internal Func<object, string?>? ResolveType { get; init; }
}
