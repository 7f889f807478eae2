namespace GraphQLBackend.GraphQL.Types;

/// <summary>An object or interface: a type with fields that may implement interfaces.</summary>
public abstract class ComplexType : NamedType
{
    private Dictionary<string, FieldDefinition>? _byName;

    private protected ComplexType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The fields in definition order, without introspection fields.</summary>
    public IReadOnlyList<FieldDefinition> Fields => FieldList;

    /// <summary>The interfaces it declares to implement, in order; set when the schema is built.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    internal List<FieldDefinition> FieldList { get; } = [];

    internal List<string> InterfaceNames { get; } = [];

    /// <summary>The field of that name, or null; introspection meta fields are not found here.</summary>
    public FieldDefinition? Field(string name) => _byName?.GetValueOrDefault(name) ?? FieldList.Find(field => field.Name == name);

    internal virtual void Complete(SchemaTypes types)
    {
        Interfaces = [.. InterfaceNames.Select(name => types.Get(name) as InterfaceType
            ?? throw new SchemaException($"\"{Name}\" implements \"{name}\", which is not an interface."))];
        foreach (var field in FieldList)
        {
            field.Complete(types);
        }

        _byName = FieldList.ToDictionary(static field => field.Name, StringComparer.Ordinal);
    }
}
