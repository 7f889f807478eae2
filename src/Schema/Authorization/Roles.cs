namespace GraphQLBackend.Schema.Authorization;

/// <summary>What a caller may do; contract section 4.</summary>
public static class Roles
{
    /// <summary>Reads.</summary>
    public const string Viewer = "viewer";

    /// <summary>Also refreshes, uploads, edits own listings.</summary>
    public const string Operator = "operator";

    /// <summary>Also approves listings of others.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>Everything.</summary>
    public const string Admin = "admin";

    /// <summary>Free-form documents, and what they cost.</summary>
    public const string Developer = "developer";
}
