using GraphQLBackend.Persistence.Commands;
using GraphQLBackend.Persistence.Partitions;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Persistence.Statements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace GraphQLBackend.Persistence;

/// <summary>Registration of this module.</summary>
public static class PersistenceServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="NpgsqlDataSource"/> (20 connections, statements end after 2 s, locks after 1 s), a pooled
    /// <see cref="IDbContextFactory{TContext}"/> on it, the batch queries, the commands and
    /// <see cref="PartitionMaintenance"/>, all singletons.
    /// </summary>
    /// <param name="services">The container's services; logging must be among them.</param>
    /// <param name="connectionString">An Npgsql connection string, see <see cref="DatabaseUrl.Parse"/>.</param>
    public static IServiceCollection AddPersistence(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StatementObserver>();
        services.TryAddSingleton(provider => BuildDataSource(connectionString, provider.GetRequiredService<StatementObserver>()));
        services.AddPooledDbContextFactory<GraphQLBackendDbContext>((provider, options) =>
            options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>(), GraphQLBackendDbContextOptions.Configure));
        services.TryAddSingleton<PartitionMaintenance>();
        return services.AddQueries().AddCommands();
    }

    private static IServiceCollection AddCommands(this IServiceCollection services)
    {
        services.TryAddSingleton<ProductCommands>();
        services.TryAddSingleton<CompetitorCommands>();
        return services;
    }

    private static IServiceCollection AddQueries(this IServiceCollection services)
    {
        services.TryAddSingleton<ProductQueries>();
        services.TryAddSingleton<ProductPageQueries>();
        services.TryAddSingleton<MetricSeriesQueries>();
        services.TryAddSingleton<CompetitorQueries>();
        return services;
    }

    private static NpgsqlDataSource BuildDataSource(string connectionString, StatementObserver observer)
    {
        var builder = new NpgsqlDataSourceBuilder(ConnectionDefaults.Apply(connectionString));
        observer.Attach(builder);
        return builder.Build();
    }
}
