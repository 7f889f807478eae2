namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>A service of the request; a nullable one is optional.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute(string? key = null) : Attribute
{
    /// <summary>The key of a keyed service, or null.</summary>
    public string? Key { get; } = key;
}
