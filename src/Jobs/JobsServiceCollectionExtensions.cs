using GraphQLBackend.Jobs.Ingestion;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Jobs.Ingestion.Sanity;
using GraphQLBackend.Jobs.Ingestion.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Jobs;

/// <summary>Registration of this module.</summary>
public static class JobsServiceCollectionExtensions
{
    /// <summary>Adds everything that works in the background. Persistence, logging and configuration must be registered too.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="ingestion">Changes the settings of ingestion after configuration; null to leave them.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, Action<IngestOptions>? ingestion = null) =>
        services.AddIngestion(ingestion);

    private static IServiceCollection AddIngestion(this IServiceCollection services, Action<IngestOptions>? configure)
    {
        services.AddOptions<IngestOptions>()
            .BindConfiguration(IngestOptions.Section)
            .Configure(configure ?? (static _ => { }))
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IngestOptions>, IngestOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SanityChecks>();
        services.TryAddSingleton<ItemReader>();
        services.TryAddSingleton<RawEventStore>();
        services.TryAddSingleton<ObservationWriter>();
        services.TryAddSingleton<IngestRunLedger>();
        services.TryAddSingleton(CreateRunner);
        return services.AddProviders().AddAdapters();
    }

    private static IServiceCollection AddProviders(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IIngestProvider, RecordedProvider>());
        return services;
    }

    private static IServiceCollection AddAdapters(this IServiceCollection services)
    {
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<IItemAdapter, AxessoProductAdapter>(),
            ServiceDescriptor.Singleton<IItemAdapter, KeepaProductAdapter>(),
            ServiceDescriptor.Singleton<IItemAdapter, SampleHistoryAdapter>(),
        ]);
        return services;
    }

    // Its constructor takes internal services, which the container can only call through a factory.
    private static IngestRunner CreateRunner(IServiceProvider provider) => new(
        provider.GetServices<IIngestProvider>(),
        provider.GetServices<IItemAdapter>(),
        provider.GetRequiredService<IngestRunLedger>(),
        provider.GetRequiredService<RawEventStore>(),
        provider.GetRequiredService<ItemReader>(),
        provider.GetRequiredService<ObservationWriter>(),
        provider.GetRequiredService<IOptions<IngestOptions>>(),
        provider.GetRequiredService<Microsoft.Extensions.Logging.ILogger<IngestRunner>>());
}
