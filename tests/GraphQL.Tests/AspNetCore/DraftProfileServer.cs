using GraphQLBackend.GraphQL.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>A server with the statuses of the newer draft.</summary>
public sealed class DraftProfileServer() : ProfileServer(GraphQLHttpProfile.Draft);
