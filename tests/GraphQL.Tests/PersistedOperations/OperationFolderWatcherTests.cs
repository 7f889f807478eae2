using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Tests.AspNetCore;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.GraphQL.Tests.PersistedOperations;

public sealed class OperationFolderWatcherTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly OperationRegistry _registry = new();
    private readonly TestLog _log = new();
    private readonly LoggerFactory _loggers;
    private readonly OperationFolderWatcher _watcher;

    public OperationFolderWatcherTests()
    {
        _folder.Write("A.graphql", "query A { hello }");
        _loggers = new LoggerFactory([_log]);
        var clock = new TestClock();
        var options = new PersistedOperationOptions { Folder = _folder.Path, PollInterval = TimeSpan.FromMilliseconds(20) };
        _watcher = new OperationFolderWatcher(_registry, new OperationLoader(new DocumentCompiler(TestSchema.Create()), clock), options, TimeProvider.System, _loggers.CreateLogger<OperationFolderWatcher>());
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _loggers.Dispose();
        _log.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task RefreshAsync_Should_SwapTheWholeSet_When_FilesChange()
    {
        // arrange
        await _watcher.RefreshAsync(CancellationToken.None);
        var before = _registry.Current;
        before.Find("A")!.Usage.Record(DateTimeOffset.UnixEpoch.AddDays(1));

        // act
        _folder.Write("B.graphql", "query B { hello }");
        var isAccepted = await _watcher.RefreshAsync(CancellationToken.None);

        // assert
        Assert.True(isAccepted);
        Assert.NotSame(before, _registry.Current);
        Assert.Null(before.Find("B"));
        Assert.NotNull(_registry.Current.Find("B"));
        Assert.Equal(1, _registry.Current.Find("A")!.Usage.Count);
    }

    [Fact]
    public async Task RefreshAsync_Should_KeepTheSet_When_NothingChanged()
    {
        // arrange
        await _watcher.RefreshAsync(CancellationToken.None);
        var before = _registry.Current;

        // act
        await _watcher.RefreshAsync(CancellationToken.None);

        // assert
        Assert.Same(before, _registry.Current);
    }

    [Fact]
    public async Task RefreshAsync_Should_KeepTheOldSetAndLogOnce_When_TheNewOneIsBad()
    {
        // arrange
        await _watcher.RefreshAsync(CancellationToken.None);
        var before = _registry.Current;
        _folder.Write("B.graphql", "query B {").Write("C.graphql", "query C { hello }");

        // act
        var first = await _watcher.RefreshAsync(CancellationToken.None);
        var second = await _watcher.RefreshAsync(CancellationToken.None);

        // assert
        Assert.Equal((false, false), (first, second));
        Assert.Same(before, _registry.Current);
        Assert.Contains("B.graphql:1:10: ", Assert.Single(_log.Errors), StringComparison.Ordinal);

        // act: mended
        _folder.Write("B.graphql", "query B { hello }");

        // assert
        Assert.True(await _watcher.RefreshAsync(CancellationToken.None));
        Assert.NotNull(_registry.Current.Find("C"));
    }

    [Fact]
    public async Task RefreshAsync_Should_Recover_When_ABadFileIsTakenAwayAgain()
    {
        // arrange
        await _watcher.RefreshAsync(CancellationToken.None);
        _folder.Write("B.graphql", "query B {");
        await _watcher.RefreshAsync(CancellationToken.None);

        // act
        File.Delete(Path.Combine(_folder.Path, "B.graphql"));

        // assert
        Assert.True(await _watcher.RefreshAsync(CancellationToken.None));
    }

    [Fact]
    public async Task StartAsync_Should_Throw_When_TheFolderHasAFault()
    {
        // arrange
        _folder.Write("B.graphql", "query B {");

        // act & assert
        await Assert.ThrowsAsync<OperationRegistrationException>(() => _watcher.StartAsync(CancellationToken.None));
    }

    [Fact]
    public async Task ExecuteAsync_Should_PickUpChanges_When_TheServerRuns()
    {
        // arrange
        await _watcher.StartAsync(CancellationToken.None);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        // act
        _folder.Write("clients/app.json", """{"x":"{ hello }"}""");
        while (_registry.Current.Find("x") is null)
        {
            await Task.Delay(10, patience.Token);
        }

        // assert
        await _watcher.StopAsync(CancellationToken.None);
        Assert.Equal("app", _registry.Current.Find("x")!.Client);
    }
}
