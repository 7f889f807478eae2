namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>The media types of GraphQL responses.</summary>
internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>, for clients that know no other.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>, whose status tells whether the operation ran.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>: the answer is the only event before <c>complete</c>.</summary>
    EventStream,
}
