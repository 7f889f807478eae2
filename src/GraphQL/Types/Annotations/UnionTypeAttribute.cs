namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>A union of the object types of the assembly that implement this empty interface.</summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; null for the CLR name.</summary>
    public string? Name { get; } = name;
}
