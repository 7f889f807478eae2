using System.Diagnostics.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>
/// Refuses callers before the resolver runs. On a class, for all fields that the class declares. Several must all hold;
/// of the roles of one, any will do. Without policy and roles everybody who is signed in may.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Asks for a caller who is signed in.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Asks for a policy.</summary>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>The policy that must hold, or null.</summary>
    [SuppressMessage("Design", "CA1019:Define accessors for attribute arguments", Justification = "HotChocolate takes it both ways.")]
    public string? Policy { get; set; }

    /// <summary>The roles of which one is needed; empty for any.</summary>
    public string[] Roles { get; set; } = [];
}
