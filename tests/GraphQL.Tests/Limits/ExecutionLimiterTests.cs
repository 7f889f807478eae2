using GraphQLBackend.GraphQL.AspNetCore;
using GraphQLBackend.GraphQL.Tests.AspNetCore;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Limits;

public sealed class ExecutionLimiterTests
{
    [Fact]
    public async Task Request_Should_BeRefusedAtOnce_When_TheQueueIsFull()
    {
        // arrange: one runs, one waits for ever
        var gate = new TaskCompletionSource();
        await using var server = await StartAsync(gate.Task, new ConcurrencyLimits { MaxExecutions = 1, MaxQueued = 1, MaxWait = Timeout.InfiniteTimeSpan });
        var pending = Enumerable.Range(0, 2).Select(_ => Answer.GetAsync(server, "/graphql?query={slow}")).ToList();
        Answer refused;
        do
        {
            // act: until both have arrived, this one may be one of the two itself
            var next = Answer.GetAsync(server, "/graphql?query={slow}");
            pending.Add(next);
            refused = await await Task.WhenAny(pending);
        }
        while (refused.Status != 503);

        // assert
        Assert.Equal((503, "LIMIT_CONCURRENCY", "1", "no-store"), (refused.Status, refused.Code, refused.Header("Retry-After"), refused.CacheControl));
        gate.SetResult();
        var answers = await Task.WhenAll(pending);
        Assert.Equal(2, answers.Count(static answer => answer.Status == 200));
        Assert.Equal(200, (await Answer.GetAsync(server, "/graphql?query={slow}")).Status);
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_ItHasWaitedTooLong()
    {
        // arrange
        var gate = new TaskCompletionSource();
        await using var server = await StartAsync(gate.Task, new ConcurrencyLimits { MaxExecutions = 1, MaxWait = TimeSpan.FromMilliseconds(20) });
        var requests = Enumerable.Range(0, 3).Select(_ => Answer.GetAsync(server, "/graphql?query={slow}")).ToList();

        // act: one gets in, the others give up
        var refused = new List<Answer>();
        while (refused.Count < 2)
        {
            var ended = await Task.WhenAny(requests);
            requests.Remove(ended);
            refused.Add(await ended);
        }

        gate.SetResult();

        // assert
        Assert.All(refused, static answer => Assert.Equal((503, "LIMIT_CONCURRENCY"), (answer.Status, answer.Code)));
        Assert.Equal(200, (await requests[0]).Status);
        Assert.Equal(200, (await Answer.GetAsync(server, "/graphql?query={slow}")).Status);
    }

    [Fact]
    public async Task Room_Should_BeFreeAgain_When_TheClientHasGone()
    {
        // arrange
        var gate = new TaskCompletionSource();
        await using var server = await StartAsync(gate.Task, new ConcurrencyLimits { MaxExecutions = 1, MaxQueued = 1, MaxWait = Timeout.InfiniteTimeSpan });
        using var gone = new CancellationTokenSource();
        var first = server.Client.GetAsync(new Uri("/graphql?query={slow}", UriKind.Relative), gone.Token);
        var second = Answer.GetAsync(server, "/graphql?query={fast}");

        // act
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        // assert
        Assert.Equal(200, (await second).Status);
    }

    [Fact]
    public async Task TryEnterAsync_Should_AllocateNothing_When_ThereIsRoom()
    {
        // arrange
        using var limiter = new ExecutionLimiter(new ConcurrencyLimits());
        Assert.True(await limiter.TryEnterAsync(CancellationToken.None));
        limiter.Leave();

        // act
        var before = GC.GetAllocatedBytesForCurrentThread();
        var entered = limiter.TryEnterAsync(CancellationToken.None);
        limiter.Leave();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // assert
        Assert.True(entered.IsCompletedSuccessfully);
        Assert.Equal(0, allocated);
    }

    private static Task<TestServer> StartAsync(Task gate, ConcurrencyLimits limits) => TestServer.StartAsync(
        static options => options.AllowFreeFormDocuments = static _ => true,
        schema: schema => schema.Object<RootValue>("Query", query => query
            .Field("fast", Output.Leaf<string>("String"), static (_, _) => "done")
            .FieldAsync("slow", Output.Leaf<string>("String"), async (_, context) =>
            {
                await gate.WaitAsync(context.RequestAborted);
                return "done";
            }, new FieldOptions { NeedsContext = true })),
        limits: limits);
}
