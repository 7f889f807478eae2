using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Tests.DataLoading;

public sealed class DataLoaderTests
{
    [Fact]
    public async Task LoadAsync_Should_ShareOneBatchAndOnePromise_When_KeysAreAskedForTogether()
    {
        // arrange
        var loader = new SquareLoader(ImmediateBatchScheduler.Instance);

        // act
        var values = await loader.LoadAsync([2, 3, 2]);
        var first = loader.LoadAsync(2);

        // assert
        Assert.Equal([4, 9, 4], values);
        Assert.Same(first, loader.LoadAsync(2));
        Assert.Equal(["2,3"], loader.Batches);
    }

    [Fact]
    public async Task LoadAsync_Should_KeepTheOrderOfKeys_When_SomeHaveNoValue()
    {
        // arrange
        var loader = new SquareLoader(ImmediateBatchScheduler.Instance);

        // act
        var values = await loader.LoadAsync([5, -1, 5, 1]);

        // assert
        Assert.Equal([25, 0, 25, 1], values);
    }

    [Theory]
    [InlineData(3, new[] { "1,2,3" })]
    [InlineData(4, new[] { "1,2,3", "4" })]
    [InlineData(7, new[] { "1,2,3", "4,5,6", "7" })]
    public async Task LoadAsync_Should_StartAnotherBatch_When_TheOpenOneIsFull(int keys, string[] expected)
    {
        // arrange
        var loader = new SquareLoader(ImmediateBatchScheduler.Instance, new DataLoaderOptions { MaxBatchSize = 3 });

        // act
        await loader.LoadAsync([.. Enumerable.Range(1, keys)]);

        // assert
        Assert.Equal(expected, loader.Batches);
    }

    [Fact]
    public async Task LoadAsync_Should_FailEveryKeyOfTheBatch_When_TheBatchFails()
    {
        // arrange
        var loader = new SquareLoader(ImmediateBatchScheduler.Instance);

        // act
        var both = loader.LoadAsync([1, 13]);

        // assert
        await Assert.ThrowsAsync<InvalidOperationException>(() => both);
        await Assert.ThrowsAsync<InvalidOperationException>(() => loader.LoadAsync(1));
    }

    [Fact]
    public async Task LoadAsync_Should_NotWaitForTheWave_When_ABatchLoadsFromAnotherLoader()
    {
        // arrange
        var waves = new WaveScheduler(NoDiagnostics.Instance);
        var inner = new SquareLoader(waves);
        var outer = new FourthPowerLoader(waves, inner);

        // act
        var value = outer.LoadAsync(3);
        await waves.RunAsync(CancellationToken.None).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        // assert
        Assert.Equal(81, await value);
        Assert.Equal(["9"], inner.Batches);
    }

    [Fact]
    public async Task SetCacheEntry_Should_SpareTheLoad_When_TheKeyIsNotLoadedYet()
    {
        // arrange
        var loader = new SquareLoader(ImmediateBatchScheduler.Instance);

        // act
        loader.SetCacheEntry(2, Task.FromResult(5));
        var value = await loader.LoadAsync(2);

        // assert
        Assert.Equal(5, value);
        Assert.Empty(loader.Batches);
    }

    private sealed class SquareLoader(IBatchScheduler scheduler, DataLoaderOptions? options = null) : BatchDataLoader<int, int>(scheduler, options)
    {
        public List<string> Batches { get; } = [];

        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            lock (Batches)
            {
                Batches.Add(string.Join(',', keys));
            }

            await Task.Yield();
            return keys.Contains(13)
                ? throw new InvalidOperationException("unlucky")
                : keys.Where(static key => key > 0).ToDictionary(static key => key, static key => key * key);
        }
    }

    private sealed class FourthPowerLoader(IBatchScheduler scheduler, SquareLoader squares) : BatchDataLoader<int, int>(scheduler)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            var inner = await squares.LoadAsync([.. keys.Select(static key => key * key)], cancellationToken);
            return keys.Zip(inner).ToDictionary(static pair => pair.First, static pair => pair.Second);
        }
    }
}
