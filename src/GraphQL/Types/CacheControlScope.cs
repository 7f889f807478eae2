namespace GraphQLBackend.GraphQL.Types;

/// <summary>Who may share a cached answer.</summary>
public enum CacheControlScope
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Only the user who asked.</summary>
    Private,
}
