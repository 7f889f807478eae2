using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Configuration;
using GraphQLBackend.GraphQL.Execution.Instrumentation;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Mutations;
using GraphQLBackend.GraphQL.Types.Relay;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Where HotChocolate has them, so that registration needs no using.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers the GraphQL executor.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Registers a schema, built when first asked for, and what runs operations on it.</summary>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services)
    {
        services.TryAddSingleton(BuildSchema);
        services.TryAddSingleton<IExecutionDiagnostics>(NoDiagnostics.Instance);
        services.TryAddSingleton(new ExecutionOptions());
        services.TryAddSingleton(static provider => new OperationExecutor(
            provider.GetRequiredService<Schema>(),
            provider.GetRequiredService<ExecutionOptions>(),
            [.. provider.GetServices<IErrorFilter>()],
            new MeteredDiagnostics(provider.GetRequiredService<IExecutionDiagnostics>()),
            provider.GetService<TimeProvider>()));
        services.TryAddSingleton<SubscriptionExecutor>();
        return new RequestExecutorBuilder(services);
    }

    /// <summary>Adds the <c>Node</c> interface and the fields <c>node</c> and <c>nodes</c>.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureSchema(static schema => schema.AddGlobalObjectIdentification());
    }

    /// <summary>Lets mutations follow the conventions: one input object, one payload with the result and the declared errors.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="applyToAllMutations">Whether also those that do not ask for it.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true) =>
        builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Lets mutations follow the conventions with names of their own.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureSchema(schema => schema.MutationConventions(options));
    }

    /// <summary>Adds a filter that sees every field error before it is answered.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IErrorFilter, T>();
        return builder;
    }

    private static Schema BuildSchema(IServiceProvider services)
    {
        var builder = new SchemaBuilder();
        foreach (var configuration in services.GetServices<SchemaConfiguration>())
        {
            configuration.Configure(builder);
        }

        return builder.Build();
    }
}
