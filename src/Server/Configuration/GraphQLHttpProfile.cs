namespace GraphQLBackend.Server.Configuration;

/// <summary>Which reading of GraphQL-over-HTTP decides the status codes.</summary>
internal enum GraphQLHttpProfile
{
    /// <summary>The one that the published server audits check; the default.</summary>
    Audit,

    /// <summary>The newer draft (422, 294).</summary>
    Draft,
}
