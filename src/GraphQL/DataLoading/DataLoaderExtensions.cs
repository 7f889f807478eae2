namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>Shapes of loading that every DataLoader has.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The value of <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false) is { } value ? value : throw Missing(dataLoader, key);
    }

    /// <summary>The values of <paramref name="keys"/> in their order.</summary>
    /// <exception cref="KeyNotFoundException">One of them has none.</exception>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        ArgumentNullException.ThrowIfNull(keys);
        var values = await dataLoader.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        foreach (var (key, value) in keys.Zip(values))
        {
            if (value is null)
            {
                throw Missing(dataLoader, key);
            }
        }

        return values!;
    }

    private static KeyNotFoundException Missing<TKey>(IDataLoader dataLoader, TKey key) => new($"{dataLoader.Name} has no value for {key}.");
}
