using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>Resolvers that end, or speak, after their request was answered, while others use the same plan.</summary>
public sealed class LateResolverTests
{
    private const int Requests = 400;
    private const int AtOnce = 8;

    private static readonly IServiceProvider s_services = new ServiceCollection().BuildServiceProvider();

    private readonly ConcurrentDictionary<int, TaskCompletionSource> _gates = new();
    private readonly ConcurrentDictionary<ResolverContext, int> _seen = new();
    private readonly ConcurrentBag<Task> _late = [];

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public async Task Execute_Should_AnswerEachRequestWithItsOwn_When_OthersEndLate(int seed, bool releasesContext)
    {
        // arrange
        var schema = CreateSchema(releasesContext);
        var operation = schema.Compile("query($n: Int!) { fast(n: $n) list { later(n: $n) } text }");
        var executor = new OperationExecutor(schema);
        var random = new Random(seed);
        var running = new List<(int Number, bool IsCancelled, Task<string?> Answer)>();
        var next = 0;

        // act
        while (next < Requests || running.Count > 0)
        {
            while (next < Requests && running.Count < AtOnce)
            {
                running.Add(Start(executor, operation, next++, random));
            }

            var index = random.Next(running.Count);
            var (number, isCancelled, answer) = running[index];
            running.RemoveAt(index);
            if (!isCancelled)
            {
                Open(number, random.Next(2) == 0);
            }

            // assert
            var body = await answer;
            Assert.Equal(isCancelled ? null : $$$"""{"data":{"fast":{{{number}}},"list":[{"later":{{{number}}}},{"later":{{{number}}}}],"text":"x"}}""", body);
            if (isCancelled && random.Next(3) == 0)
            {
                Open(number, isElsewhere: true);
            }
        }

        foreach (var number in _gates.Keys)
        {
            Open(number, isElsewhere: true);
        }

        await Task.WhenAll(_late);
        Assert.Equal(releasesContext, _seen.Count < Requests / 2);
    }

    [Fact]
    public async Task Execute_Should_LeaveTheContextToWhoeverKeptIt_When_TheFieldDoesNotReleaseIt()
    {
        // arrange
        var schema = CreateSchema(releasesContext: false);
        var operation = schema.Compile("query($n: Int!) { fast(n: $n) }");
        var executor = new OperationExecutor(schema);
        await AnswerAsync(executor, operation, 1, CancellationToken.None);
        var kept = Assert.Single(_seen.Keys);

        // act
        var request = Request(2);
        using var result = await executor.ExecuteAsync(operation, request, CancellationToken.None);
        kept.ReportError(ErrorBuilder.New().SetMessage("late").Build());

        // assert
        Assert.Empty(result.Errors);
        Assert.Equal(1, kept.Argument<int>(0));
    }

    [Fact]
    public async Task Dispose_Should_ReleaseTheResponseOnce_When_ItIsCalledTwice()
    {
        // arrange
        var schema = CreateSchema(releasesContext: true);
        var operation = schema.Compile("query($n: Int!) { fast(n: $n) }");
        var executor = new OperationExecutor(schema);
        var first = await executor.ExecuteAsync(operation, Request(1), CancellationToken.None);
        first.Dispose();

        // act
        using var second = await executor.ExecuteAsync(operation, Request(2), CancellationToken.None);
        first.Dispose();

        // assert
        Assert.Equal("""{"data":{"fast":2}}""", Encoding.UTF8.GetString(second.Body.Span));
        Assert.Throws<ObjectDisposedException>(() => first.Body);
    }

    private static OperationRequest Request(int number) =>
        new() { Variables = Encoding.UTF8.GetBytes($$"""{"n":{{number}}}"""), Services = s_services };

    private static async Task<string?> AnswerAsync(OperationExecutor executor, CompiledOperation operation, int number, CancellationToken cancellationToken)
    {
        try
        {
            using var result = await executor.ExecuteAsync(operation, Request(number), cancellationToken);
            return Encoding.UTF8.GetString(result.Body.Span);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private (int Number, bool IsCancelled, Task<string?> Answer) Start(OperationExecutor executor, CompiledOperation operation, int number, Random random)
    {
        var isCancelled = random.Next(3) == 0;
        var source = new CancellationTokenSource();
        _gates[number] = new TaskCompletionSource();
        var answer = AnswerAsync(executor, operation, number, source.Token);
        if (isCancelled)
        {
            source.Cancel();
        }

        return (number, isCancelled, answer);
    }

    private void Open(int number, bool isElsewhere)
    {
        var gate = _gates[number];
        if (isElsewhere)
        {
            _late.Add(Task.Run(() => gate.TrySetResult()));
        }
        else
        {
            gate.TrySetResult();
        }
    }

    private Schema CreateSchema(bool releasesContext)
    {
        var options = new FieldOptions
        {
            NeedsContext = true,
            ReleasesContext = releasesContext,
            Arguments = [InputField.Create("n", Input.NonNull(Input.Leaf<int>("Int")))],
        };
        return new SchemaBuilder()
            .Object<RootValue>("Query", query => query
                .Field("fast", Output.NonNull(Output.Leaf<int>("Int")), (_, context) => See(context), options)
                .Field("list", Output.List<string[], string>(Output.Object<string>("Item")), static (_, _) => ["a", "b"])
                .Field("text", Output.Leaf<string>("String"), static (_, _) => "x"))
            .Object<string>("Item", item => item.FieldAsync("later", Output.NonNull(Output.Leaf<int>("Int")), (_, context) => EndLateAsync(context), options))
            .Build();
    }

    private int See(ResolverContext context)
    {
        _seen[context] = 0;
        return context.Argument<int>(0);
    }

    /// <summary>Ignores its token, and speaks up once it has waited long enough.</summary>
    private async ValueTask<int> EndLateAsync(ResolverContext context)
    {
        var number = context.Argument<int>(0);
        var aborted = context.RequestAborted;
        await _gates[number].Task;
        if (aborted.IsCancellationRequested)
        {
            context.ReportError(ErrorBuilder.New().SetMessage(string.Create(CultureInfo.InvariantCulture, $"late {number}")).Build());
        }

        return context.Argument<int>(0);
    }
}
