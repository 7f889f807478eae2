namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Which reading of GraphQL-over-HTTP decides the status codes.</summary>
public enum GraphQLHttpProfile
{
    /// <summary>The one that the published server audits check: 400 and 200.</summary>
    Audit,

    /// <summary>The working draft of August 2026: 422 for requests that cannot be executed, 294 for partial success.</summary>
    Draft,
}
