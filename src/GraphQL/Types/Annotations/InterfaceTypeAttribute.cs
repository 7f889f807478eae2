namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>A GraphQL interface: properties become fields, and object types that implement it declare so.</summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; null for the CLR name.</summary>
    public string? Name { get; } = name;
}
