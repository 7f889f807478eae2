using System.Collections.Frozen;

namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>How the DataLoaders of a schema are made.</summary>
internal sealed class DataLoaderRegistry(IEnumerable<KeyValuePair<Type, DataLoaderFactory>> factories)
{
    private readonly FrozenDictionary<Type, DataLoaderFactory> _factories = factories.ToFrozenDictionary();

    /// <exception cref="InvalidOperationException">No such DataLoader is registered.</exception>
    public IDataLoader Create(Type type, IServiceProvider services, IBatchScheduler scheduler)
    {
        return _factories.TryGetValue(type, out var factory)
            ? factory(services, scheduler)
            : throw new InvalidOperationException($"The DataLoader {type} is not registered.");
    }
}
