using GraphQLBackend.GraphQL.AspNetCore;
using GraphQLBackend.GraphQL.AspNetCore.EventStreams;
using GraphQLBackend.GraphQL.AspNetCore.GraphiQL;
using GraphQLBackend.GraphQL.Execution.Configuration;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Types.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

// Where HotChocolate has them, so that registration needs no using.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers the HTTP transport.</summary>
public static class GraphQLHttpServiceCollectionExtensions
{
    /// <summary>Registers what <c>MapGraphQL</c> needs.</summary>
    public static IRequestExecutorBuilder AddHttpTransport(this IRequestExecutorBuilder builder, Action<GraphQLHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        return builder.AddHttpTransport(_ => options);
    }

    /// <summary>Registers what <c>MapGraphQL</c> needs, with options made from services.</summary>
    public static IRequestExecutorBuilder AddHttpTransport(this IRequestExecutorBuilder builder, Func<IServiceProvider, GraphQLHttpOptions> options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPersistedOperationServices();
        builder.Services.AddSingleton(options);
        builder.Services.TryAddSingleton<OperationResolver>();
        builder.Services.TryAddSingleton<GraphiQLPage>();
        builder.Services.TryAddSingleton<CostReport>();
        builder.Services.TryAddSingleton<OpenSubscriptions>();
        builder.Services.TryAddSingleton<SubscriptionRunner>();
        builder.Services.TryAddSingleton(new ConcurrencyLimits());
        builder.Services.TryAddSingleton<ExecutionLimiter>();
        builder.Services.TryAddSingleton<RequestRunner>();
        builder.Services.TryAddSingleton<GraphQLHttpHandler>();
        builder.Services.TryAddSingleton(static services => new AutomaticRegistration(services.GetRequiredService<AutomaticOperations>(), CreateRecorder(services)));
        return builder;
    }

    /// <summary>Lets <c>[Authorize("policy")]</c> ask the authorization service of ASP.NET Core, which must be registered.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddTransient<IAuthorizationHandler, PolicyAuthorizationHandler>();
        return builder;
    }

    private static OperationRecorder? CreateRecorder(IServiceProvider services)
    {
        return services.GetRequiredService<GraphQLHttpOptions>().RecordFile is { Length: > 0 } file
            ? new OperationRecorder(file, services.GetRequiredService<ILogger<OperationRecorder>>())
            : null;
    }
}
