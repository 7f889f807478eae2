namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>An argument of the field, whatever the parameter's type suggests.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; null for the parameter's name.</summary>
    public string? Name { get; } = name;
}
