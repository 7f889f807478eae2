using GraphQLBackend.GraphQL.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>A server with the statuses that the published audits check.</summary>
public sealed class AuditProfileServer() : ProfileServer(GraphQLHttpProfile.Audit);
