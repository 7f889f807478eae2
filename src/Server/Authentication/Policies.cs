namespace GraphQLBackend.Server.Authentication;

/// <summary>Names of the authorization policies.</summary>
internal static class Policies
{
    /// <summary>Any signed-in caller with a role that reads.</summary>
    public const string Viewer = "viewer";
}
