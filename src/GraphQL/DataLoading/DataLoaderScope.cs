namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>The DataLoaders of one operation, made when first asked for. Thread-safe.</summary>
internal sealed class DataLoaderScope(DataLoaderRegistry registry, IServiceProvider services, IBatchScheduler scheduler)
{
    private readonly Lock _lock = new();

    // Replaced, never changed: resolvers look here once per parent, and there are few loaders.
    private KeyValuePair<Type, IDataLoader>[] _loaders = [];

    public T Get<T>()
        where T : class, IDataLoader => (T)(Find(Volatile.Read(ref _loaders), typeof(T)) ?? GetOrCreate(typeof(T)));

    private static IDataLoader? Find(KeyValuePair<Type, IDataLoader>[] loaders, Type type)
    {
        foreach (var (key, loader) in loaders)
        {
            if (key == type)
            {
                return loader;
            }
        }

        return null;
    }

    private IDataLoader GetOrCreate(Type type)
    {
        lock (_lock)
        {
            if (Find(_loaders, type) is { } existing)
            {
                return existing;
            }

            var created = registry.Create(type, services, scheduler);
            Volatile.Write(ref _loaders, [.. _loaders, new(type, created)]);
            return created;
        }
    }
}
