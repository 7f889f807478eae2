namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>A global id. Without a type name: the own type on fields of an object, the untouched text of an id on string arguments.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute(string? typeName = null) : Attribute
{
    /// <summary>The GraphQL name of the type the id belongs to, or null.</summary>
    public string? TypeName { get; } = typeName;
}
