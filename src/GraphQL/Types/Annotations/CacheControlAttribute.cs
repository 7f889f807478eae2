namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>How long, and for whom, the value of a field or type may be cached.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class CacheControlAttribute : Attribute
{
    /// <summary>Leaves the life to others.</summary>
    public CacheControlAttribute()
    {
    }

    /// <summary>Caches for <paramref name="maxAge"/> seconds at most.</summary>
    public CacheControlAttribute(int maxAge) => MaxAge = maxAge;

    /// <summary>Seconds; null leaves the life to others.</summary>
    public int? MaxAge { get; }

    /// <summary>Who may share the value; left to others unless set.</summary>
    public CacheControlScope Scope { get; set; }
}
