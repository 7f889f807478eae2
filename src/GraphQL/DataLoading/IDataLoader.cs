namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>A loader of values by key; lives as long as one operation.</summary>
public interface IDataLoader
{
    /// <summary>The name batches are reported under.</summary>
    string Name { get; }
}

/// <summary>Loads values by key: calls made while nothing else can run share one batch, and a key is loaded once per operation.</summary>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>The value of <paramref name="key"/>; the default of <typeparamref name="TValue"/> when there is none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values of <paramref name="keys"/> in their order; defaults where there is none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Puts a value that was loaded otherwise in place; ignored when the key is already loaded or being loaded.</summary>
    void SetCacheEntry(TKey key, Task<TValue?> value);
}
