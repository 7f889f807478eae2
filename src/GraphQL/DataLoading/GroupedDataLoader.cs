namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>A DataLoader with any number of values per key.</summary>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]>
    where TKey : notnull
{
    /// <summary>Gathers keys for <paramref name="scheduler"/>.</summary>
    protected GroupedDataLoader(IBatchScheduler scheduler, DataLoaderOptions? options = null)
        : base(scheduler, options)
    {
    }

    /// <summary>Loads the values of distinct <paramref name="keys"/>; a key that is missing in the answer has none.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task<TValue[]?[]> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var found = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        var values = new TValue[]?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = [.. found[keys[i]]];
        }

        return values;
    }
}
