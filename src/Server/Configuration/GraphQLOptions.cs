using GraphQLBackend.GraphQL.AspNetCore;

namespace GraphQLBackend.Server.Configuration;

/// <summary>Settings of the GraphQL endpoint.</summary>
/// <param name="HttpProfile">Which draft's status codes are sent, from <c>GRAPHQL_HTTP_PROFILE</c>.</param>
/// <param name="RecordFile">The manifest to which operations met in local mode are appended, from <c>GRAPHQL_RECORD</c>; null records nothing.</param>
internal sealed record GraphQLOptions(GraphQLHttpProfile HttpProfile, string? RecordFile)
{
    /// <summary>The variable of the profile.</summary>
    public const string ProfileVariable = "GRAPHQL_HTTP_PROFILE";

    /// <summary>The variable of the manifest.</summary>
    public const string RecordVariable = "GRAPHQL_RECORD";

    /// <summary>The variable of the folder with registered operations.</summary>
    public const string OperationsVariable = "GRAPHQL_OPERATIONS";
}
