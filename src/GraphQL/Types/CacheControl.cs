namespace GraphQLBackend.GraphQL.Types;

/// <summary>The <c>@cacheControl</c> of a field or type.</summary>
/// <param name="MaxAge">Seconds; null leaves the life to others.</param>
/// <param name="Scope">Null leaves the scope to others.</param>
public sealed record CacheControl(int? MaxAge, CacheControlScope? Scope);
