using GraphQLBackend.GraphQL.DataLoading;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Waves;

/// <summary>A DataLoader that takes its time; the type parameter makes kinds of it.</summary>
internal sealed class FreshLoader<TKind>(IBatchScheduler scheduler, string name)
    : BatchDataLoader<long, long>(scheduler, new DataLoaderOptions { MaxBatchSize = int.MaxValue })
{
    private static long s_lastKey;

    public override string Name => name;

    /// <summary>Loads a key that nobody asked for before, so that no promise is there already.</summary>
    public Task LoadFreshAsync() => LoadAsync(Interlocked.Increment(ref s_lastKey));

    protected override async Task<IReadOnlyDictionary<long, long>> LoadBatchAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        for (var i = keys[0] % 4; i > 0; i--)
        {
            await Task.Yield();
        }

        return keys.ToDictionary(static key => key);
    }
}
