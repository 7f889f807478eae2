using GraphQLBackend.GraphQL.AspNetCore;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Configuration;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.Schema;
using GraphQLBackend.Schema.Authorization;
using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Server.Modes;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Server.Graph;

/// <summary>Puts the graph together: schema, resolvers, registered operations, HTTP.</summary>
internal static class ServerGraph
{
    /// <summary>Registers the graph. Only local mode takes documents that are not registered.</summary>
    public static WebApplicationBuilder AddGraph(this WebApplicationBuilder builder, ServerMode mode)
    {
        builder.Services.AddSingleton<IExecutionDiagnostics, GraphDiagnostics>();
        builder.Services.AddGraphSchema()
            .AddErrorFilter<DatabaseErrorFilter>()
            .AddAuthorization()
            .AddPersistedOperations(new PersistedOperationOptions { Folder = OperationFolder.Find(builder.Configuration) })
            .AddHttpTransport(services => CreateHttpOptions(services, mode));
        return builder;
    }

    /// <summary>Registers the schema alone: enough to check, print and explain, without a database.</summary>
    public static IRequestExecutorBuilder AddGraphSchema(this IServiceCollection services) => services.AddGraphQL()
        .AddGlobalObjectIdentification()
        .AddMutationConventions()
        .AddSchemaTypes()
        .ConfigureSchema(static schema => schema.AddDirectives())
        .AddResolverTypes();

    /// <summary>Maps <c>/graphql</c> and <c>/graphql/persisted</c>.</summary>
    public static WebApplication MapGraph(this WebApplication app)
    {
        app.MapGraphQL();
        app.MapGraphQLPersistedOperations();
        return app;
    }

    private static GraphQLHttpOptions CreateHttpOptions(IServiceProvider services, ServerMode mode)
    {
        var options = services.GetRequiredService<IOptions<GraphQLOptions>>().Value;
        var isLocal = mode == ServerMode.Local;
        return new GraphQLHttpOptions
        {
            Profile = options.HttpProfile,
            AllowFreeFormDocuments = _ => isLocal,
            AllowOperation = static (context, operation) => operation.Metadata.IsPublic || context.User.Identity is { IsAuthenticated: true },
            ReportCost = static context => context.User.IsInRole(Roles.Developer),
            EnableGraphiQL = isLocal,
            RecordFile = isLocal ? options.RecordFile : null,
        };
    }
}
