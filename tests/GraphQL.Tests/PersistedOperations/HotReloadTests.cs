using System.Collections.Concurrent;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Tests.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Tests.PersistedOperations;

/// <summary>A server that answers while its operations change. The tests say when the folder is looked at, so that no swap is missed.</summary>
public sealed class HotReloadTests : IAsyncLifetime
{
    private const int Loops = 32;
    private const int Swaps = 50;
    private const int BadEvery = 5;
    private const string Request = """{"documentId":"Swap"}""";
    private const string Bad = "query Swap { unknown }";

    private static readonly string[] s_versions = ["query Swap { first }", "query Swap { second first }"];
    private static readonly string[] s_answers = ["""{"data":{"first":"one"}}""", """{"data":{"second":"two","first":"one"}}"""];

    private readonly SwapSchema _schema = new();
    private TestServer _server = null!;
    private OperationFolderWatcher _watcher = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _server = await TestServer.StartAsync(
            fill: static folder => folder.Write("Swap.graphql", s_versions[0]),
            build: static graph => DoNotStartWatcher(graph.Services),
            schema: _schema.Configure);
        _watcher = _server.Services.GetRequiredService<OperationFolderWatcher>();
        Assert.True(await _watcher.RefreshAsync(CancellationToken.None));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Answers_Should_BeOfOneVersion_When_TheSetSwapsUnderLoad()
    {
        // arrange
        var answers = new ConcurrentQueue<Answer>();
        using var end = new CancellationTokenSource();
        var loops = Enumerable.Range(0, Loops).Select(_ => Task.Run(() => AskAsync(answers, end.Token))).ToList();

        // act
        var faults = new List<string>();
        for (var swap = 1; swap <= Swaps; swap++)
        {
            if (swap % BadEvery == 0 && !await IsRefusedAsync())
            {
                faults.Add($"A bad set was accepted before swap {swap}.");
            }

            if (!await SwapAsync(s_versions[swap % 2]))
            {
                faults.Add($"Swap {swap} was refused.");
            }

            await WaitForAnswersAsync(answers, answers.Count + Loops, loops);
        }

        await end.CancelAsync();
        await Task.WhenAll(loops);

        // assert
        Assert.Empty(faults);
        Assert.All(answers, static answer => Assert.Equal(200, answer.Status));
        Assert.Equal(s_answers.Order(StringComparer.Ordinal), answers.Select(static answer => answer.Body).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Swaps / BadEvery, _server.Log.Errors.Count);
        Assert.All(_server.Log.Errors, static error => Assert.Contains("Swap.graphql:1:14: ", error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Request_Should_EndOnItsOwnVersion_When_TheSetSwapsWhileItRuns()
    {
        // arrange
        await SwapAsync("query Swap { gate first }");
        var early = Answer.PostAsync(_server, Request);
        await _schema.Entered;

        // act
        await SwapAsync(s_versions[1]);
        var late = await Answer.PostAsync(_server, Request);
        _schema.Open();

        // assert
        Assert.Equal(s_answers[1], late.Body);
        Assert.Equal("""{"data":{"gate":"open","first":"one"}}""", (await early).Body);
    }

    private static void DoNotStartWatcher(IServiceCollection services)
    {
        services.Remove(services.Single(static service => service.ImplementationType == typeof(OperationFolderWatcher)));
        services.AddSingleton<OperationFolderWatcher>();
    }

    private async Task AskAsync(ConcurrentQueue<Answer> answers, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            answers.Enqueue(await Answer.PostAsync(_server, Request));
        }
    }

    private async Task<bool> SwapAsync(string document)
    {
        _server.Folder.Write("Swap.graphql", document);
        return await _watcher.RefreshAsync(CancellationToken.None) && _server.Registry.Current.Find("Swap")!.Document == document;
    }

    private async Task<bool> IsRefusedAsync()
    {
        var former = _server.Registry.Current;
        _server.Folder.Write("Swap.graphql", Bad);
        return !await _watcher.RefreshAsync(CancellationToken.None) && ReferenceEquals(former, _server.Registry.Current);
    }

    /// <summary>So that requests run before, during and after every swap; ends early when a loop has failed.</summary>
    private static async Task WaitForAnswersAsync(ConcurrentQueue<Answer> answers, int count, List<Task> loops)
    {
        while (answers.Count < count && !loops.Any(static loop => loop.IsCompleted))
        {
            await Task.Yield();
        }
    }
}
