using GraphQLBackend.GraphQL.AspNetCore;
using GraphQLBackend.GraphQL.AspNetCore.EventStreams;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Subscriptions;
using GraphQLBackend.GraphQL.Tests.PersistedOperations;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;
using Microsoft.Extensions.DependencyInjection;
using DirectiveLocation = GraphQLBackend.GraphQL.Types.DirectiveLocation;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore.EventStreams;

/// <summary>A server with subscriptions whose clock stands still.</summary>
internal sealed class EventStreamServer : IAsyncDisposable
{
    public const string Counted = "subscription Counted($of: String!) { counted(of: $of) }";
    public const string Complete = "event: complete|data:";

    private static readonly FieldOptions s_later = new() { NeedsContext = true };

    private EventStreamServer(TestServer http, ManualClock clock, SemaphoreSlim gate, SemaphoreSlim entered) => (Http, Clock, Gate, Entered) = (http, clock, gate, entered);

    public TestServer Http { get; }

    public ManualClock Clock { get; }

    /// <summary>What <c>held</c> and <c>latest</c> wait for, once for each event.</summary>
    public SemaphoreSlim Gate { get; }

    /// <summary>Released when <c>held</c> or <c>latest</c> starts to wait.</summary>
    public SemaphoreSlim Entered { get; }

    public OpenSubscriptions Open => Http.Services.GetRequiredService<OpenSubscriptions>();

    public static async Task<EventStreamServer> StartAsync(Action<GraphQLHttpOptions>? configure = null, Action<TestFolder>? fill = null, ExecutionOptions? execution = null)
    {
        var clock = new ManualClock();
        var (gate, entered) = (new SemaphoreSlim(0), new SemaphoreSlim(0));
        var http = await TestServer.StartAsync(
            options =>
            {
                options.AllowFreeFormDocuments = static _ => true;
                configure?.Invoke(options);
            },
            fill,
            graph =>
            {
                graph.Services.AddSingleton<TimeProvider>(clock);
                graph.Services.AddScoped<EventScope>();
                graph.Services.AddSingleton(execution ?? new ExecutionOptions());
                graph.AddInMemorySubscriptions().ConfigureSchema(schema => Configure(schema, (gate, entered)));
            });
        return new EventStreamServer(http, clock, gate, entered);
    }

    public Task<EventClient> SubscribeAsync(string document) => EventClient.SubscribeAsync(Http, document);

    public ValueTask SendAsync<T>(string topic, T message) => Http.Services.GetRequiredService<ITopicEventSender>().SendAsync(topic, message);

    public ValueTask CompleteAsync(string topic) => Http.Services.GetRequiredService<ITopicEventSender>().CompleteAsync(topic);

    /// <summary>A topic knows its messages' type only while somebody has subscribed to it.</summary>
    public async Task<bool> HasSubscribersAsync(string topic)
    {
        try
        {
            await SendAsync(topic, new object());
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>Waits until that many subscriptions are open.</summary>
    public async Task WaitForOpenAsync(int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Open.Count != count)
        {
            await Task.Delay(5, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Http.DisposeAsync();
        Gate.Dispose();
        Entered.Dispose();
    }

    private static void Configure(SchemaBuilder schema, (SemaphoreSlim Gate, SemaphoreSlim Entered) hold) => schema
        .Directive(new DirectiveDefinition("public", null, [DirectiveLocation.Query, DirectiveLocation.Subscription]))
        .Object<RootValue>("Subscription", type => type
            .Field("counted", Output.Leaf<int>("Int"), static (root, _) => root.EventMessage<int>() is var number and >= 0 ? number : throw new GraphQLException("It is negative."), new FieldOptions
            {
                Arguments = [InputField.Create("of", Input.NonNull(Input.Leaf<string>("String")), "\"a\"")],
                EventStream = EventStream.OfTopic<int>("counted_{of}", static context => $"counted_{context.Argument<string>(0)}"),
            })
            .Field("text", Output.NonNull(Output.Leaf<string>("String")), static (root, _) => root.EventMessage<string>(), Topic<string>("text"))
            .FieldAsync("held", Output.Leaf<int>("Int"), (root, context) => WaitAsync(hold, root, context), Topic<int>("held", 3))
            .FieldAsync("latest", Output.Leaf<int>("Int"), (root, context) => WaitAsync(hold, root, context), Topic<int>("latest", 2, TopicBufferFullMode.DropOldest))
            .FieldAsync("scope", Output.Leaf<int>("Int"), static (_, context) => new ValueTask<int>(context.Service<EventScope>().Number), Topic<int>("scope"))
            .Field("refused", Output.Leaf<int>("Int"), static (_, _) => 0, Source(static _ => throw new GraphQLException("Not you.")))
            .Field("broken", Output.Leaf<int>("Int"), static (root, _) => root.EventMessage<int>(), Source(static _ => SourceStream.From(BreakAsync())))
            .Field("deaf", Output.Leaf<int>("Int"), static (_, _) => 0, Source(static _ => SourceStream.From(WaitForeverAsync()))));

    private static async ValueTask<int> WaitAsync((SemaphoreSlim Gate, SemaphoreSlim Entered) hold, RootValue root, ResolverContext context)
    {
        hold.Entered.Release();
        await hold.Gate.WaitAsync(context.RequestAborted);
        return root.EventMessage<int>();
    }

    private static async IAsyncEnumerable<int> BreakAsync()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("secret");
    }

    // Looks at no token, as careless sources do.
    private static async IAsyncEnumerable<int> WaitForeverAsync()
    {
        await new TaskCompletionSource().Task;
        yield return 1;
    }

    private static FieldOptions Topic<T>(string name, int? capacity = null, TopicBufferFullMode? fullMode = null) =>
        s_later with { EventStream = EventStream.OfTopic<T>(name, _ => name, capacity, fullMode) };

    private static FieldOptions Source(Func<ResolverContext, ISourceStream> subscribe) =>
        new() { EventStream = new EventStream("test", context => new ValueTask<ISourceStream>(subscribe(context))) };

    internal sealed class EventScope
    {
        private static int s_count;

        public int Number { get; } = Interlocked.Increment(ref s_count);
    }
}
