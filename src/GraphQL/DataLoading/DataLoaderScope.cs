using System.Collections.Concurrent;

namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>The DataLoaders of one operation, made when first asked for.</summary>
internal sealed class DataLoaderScope(DataLoaderRegistry registry, IServiceProvider services, IBatchScheduler scheduler)
{
    private readonly ConcurrentDictionary<Type, IDataLoader> _loaders = new();

    public T Get<T>()
        where T : class, IDataLoader =>
        (T)_loaders.GetOrAdd(
            typeof(T),
            static (type, scope) => scope.Registry.Create(type, scope.Services, scope.Scheduler),
            (Registry: registry, Services: services, Scheduler: scheduler));
}
