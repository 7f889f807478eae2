namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>A value that the transport attached to the request. One that is missing is null for a nullable parameter, else an error.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute(string? key = null) : Attribute
{
    /// <summary>Its name; null for the parameter's name.</summary>
    public string? Key { get; } = key;
}
