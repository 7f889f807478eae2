namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>An input object: constructor parameters and settable properties become its fields.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; null for the CLR name with the suffix Input.</summary>
    public string? Name { get; } = name;
}
