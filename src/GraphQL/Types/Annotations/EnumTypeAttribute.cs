namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>An enum type; values are named in upper case with underscores.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; null for the CLR name.</summary>
    public string? Name { get; } = name;
}
