using GraphQLBackend.GraphQL.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

// Where HotChocolate has them, so that mapping needs no using.
#pragma warning disable IDE0130
namespace Microsoft.AspNetCore.Builder;
#pragma warning restore IDE0130

/// <summary>Maps the GraphQL endpoints.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Maps the GraphQL endpoint for all methods; those it does not take are answered with 405.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var handler = endpoints.ServiceProvider.GetRequiredService<GraphQLHttpHandler>();
        return endpoints.Map(path, context => handler.HandleAsync(context, new OperationCarriers()))
            .WithDisplayName("GraphQL");
    }

    /// <summary>Maps <c>{path}/{id}</c> and <c>{path}/{id}/{operationName}</c>, which name a registered operation.</summary>
    public static IEndpointConventionBuilder MapGraphQLPersistedOperations(this IEndpointRouteBuilder endpoints, string path = "/graphql/persisted")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var handler = endpoints.ServiceProvider.GetRequiredService<GraphQLHttpHandler>();
        return endpoints.Map($"{path}/{{id}}/{{operationName?}}", context => handler.HandleAsync(context, FromPath(context)))
            .WithDisplayName("GraphQL persisted operations");
    }

    private static OperationCarriers FromPath(HttpContext context) => new()
    {
        Path = context.Request.RouteValues["id"] as string,
        PathOperationName = context.Request.RouteValues["operationName"] as string,
    };
}
