using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Tests.DataLoading;

public sealed class NestedLoadTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task LoadAsync_Should_NotWaitForTheWave_When_TheInnerLoaderHasOtherTypes()
    {
        // arrange
        var waves = new WaveScheduler(NoDiagnostics.Instance);
        var outer = new LengthLoader(waves, new TextLoader(waves));

        // act
        var value = outer.LoadAsync(100);
        await waves.RunAsync(CancellationToken.None).AsTask().WaitAsync(s_patience);

        // assert
        Assert.Equal(3, await value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LoadAsync_Should_NotWaitForAPromiseOfTheSameWave_When_ABatchAsksForItsKey(bool isInnerFirst)
    {
        // arrange
        var waves = new WaveScheduler(NoDiagnostics.Instance);
        var inner = new TextLoader(waves);
        var outer = new LengthLoader(waves, inner);

        // act
        var text = isInnerFirst ? inner.LoadAsync(100) : null;
        var length = outer.LoadAsync(100);
        text ??= inner.LoadAsync(100);
        await waves.RunAsync(CancellationToken.None).AsTask().WaitAsync(s_patience);

        // assert
        Assert.Equal("100", await text);
        Assert.Equal(3, await length);
    }

    [Fact]
    public async Task LoadAsync_Should_CancelInnerBatches_When_TheOperationIsCancelled()
    {
        // arrange
        using var source = new CancellationTokenSource();
        var waves = new WaveScheduler(NoDiagnostics.Instance);
        var inner = new TextLoader(waves);
        _ = new LengthLoader(waves, inner).LoadAsync(1);

        // act
        await waves.RunAsync(source.Token);

        // assert
        Assert.Equal(source.Token, inner.Token);
    }

    [Fact]
    public async Task LoadAsync_Should_LoadOtherKeysOfTheBatch_When_OneCannotBeLookedUp()
    {
        // arrange
        var waves = new WaveScheduler(NoDiagnostics.Instance);
        var loader = new NameLoader(waves);

        // act
        await Assert.ThrowsAsync<ArgumentNullException>(() => loader.LoadAsync(["a", null!]));
        var value = loader.LoadAsync("a");
        await waves.RunAsync(CancellationToken.None);

        // assert
        Assert.Equal(1, await value.WaitAsync(s_patience));
    }

    [Fact]
    public async Task RunAsync_Should_Stop_When_ABatchIgnoresItsToken()
    {
        // arrange
        using var source = new CancellationTokenSource();
        var waves = new WaveScheduler(NoDiagnostics.Instance);
        _ = new StuckLoader(waves).LoadAsync(1);
        var running = waves.RunAsync(source.Token).AsTask();

        // act
        await source.CancelAsync();

        // assert
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(s_patience));
    }

    private sealed class TextLoader(IBatchScheduler scheduler) : BatchDataLoader<int, string>(scheduler)
    {
        public CancellationToken Token { get; private set; }

        protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            Token = cancellationToken;
            await Task.Yield();
            return keys.ToDictionary(static key => key, static key => $"{key}");
        }
    }

    private sealed class LengthLoader(IBatchScheduler scheduler, TextLoader texts) : BatchDataLoader<int, int>(scheduler)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            var found = await texts.LoadAsync([.. keys], cancellationToken);
            return keys.Zip(found).ToDictionary(static pair => pair.First, static pair => pair.Second!.Length);
        }
    }

    private sealed class NameLoader(IBatchScheduler scheduler) : BatchDataLoader<string, int>(scheduler)
    {
        protected override Task<IReadOnlyDictionary<string, int>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, int>>(keys.ToDictionary(static key => key, static key => key.Length));
    }

    private sealed class StuckLoader(IBatchScheduler scheduler) : BatchDataLoader<int, int>(scheduler)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            await new TaskCompletionSource().Task;
            return new Dictionary<int, int>();
        }
    }
}
