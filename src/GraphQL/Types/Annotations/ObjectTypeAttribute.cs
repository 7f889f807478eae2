namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>An object type: public instance properties become fields.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; null for the CLR name.</summary>
    public string? Name { get; } = name;
}
