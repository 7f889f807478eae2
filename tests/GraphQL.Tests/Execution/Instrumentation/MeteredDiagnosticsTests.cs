using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Instrumentation;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Outputs;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Tests.Execution.Instrumentation;

[Collection("Instruments")]
public sealed class MeteredDiagnosticsTests
{
    // Before the schema, which has it.
    private static readonly FieldOptions s_loads = new() { NeedsContext = true, DataLoaders = ["Maker"] };

    private static readonly Schema s_schema = new SchemaBuilder()
        .DataLoader<MemoryShop.MakerLoader>(static (_, scheduler) => new MemoryShop.MakerLoader(scheduler))
        .Object<RootValue>("Query", static query => query
            .Field("bad", Output.Leaf<string>("String"), static (_, _) => throw new GraphQLException("bad"))
            .Field("worse", Output.NonNull(Output.Leaf<string>("String")), static (_, _) => throw new GraphQLException("worse"))
            .Field("brand", Output.Object<MemoryShop.Brand>("Brand"), static (_, _) => new MemoryShop.Brand(1))
            .FieldAsync("once", Output.Leaf<int>("Int"), static (_, context) => LoadAsync(context, 1), s_loads)
            .FieldAsync("twice", Output.Leaf<int>("Int"), static (_, context) => LoadAsync(context, 2), s_loads))
        .Object<MemoryShop.Brand>("Brand", static brand => brand.Field("name", Output.Leaf<string>("String"), static (parent, _) => parent.Name))
        .Build();

    [Theory]
    [InlineData("{ once }", "{}", "ok")]
    [InlineData("{ once worse }", "{}", "error")]
    [InlineData("{ once bad }", "{}", "partial")]
    [InlineData("query($b: Boolean!) { once @skip(if: $b) }", "{}", "error")]
    public async Task OperationEnded_Should_CountTheRequestByItsEnd_When_SomebodyListens(string document, string variables, string status)
    {
        // arrange
        var operation = Register(s_schema.Compile(document), $"count-{status}-{document.Length}");
        using var meters = new Measurements(operation.Label);

        // act
        await RunAsync(operation, variables);

        // assert
        Assert.Equal([$"gql_latency_ms op={operation.Label}", $"gql_requests_total op={operation.Label} status={status}"], meters.Names);
    }

    [Fact]
    public async Task OperationEnded_Should_UseOneLabel_When_TheOperationIsNotRegistered()
    {
        // arrange
        var operation = s_schema.Compile("query NameOfAClient { once }");
        using var meters = new Measurements("free-form");

        // act
        await RunAsync(operation, "{}");

        // assert
        Assert.Contains("gql_requests_total op=free-form status=ok", meters.Names);
    }

    [Theory]
    [InlineData("once", false)]
    [InlineData("twice", true)]
    public async Task StatementsExceeded_Should_BeCounted_When_ALoaderRunsAgainForTheSameLevel(string field, bool isCounted)
    {
        // arrange
        var operation = Register(s_schema.Compile($"{{ {field} }}"), $"loads-{field}");
        using var meters = new Measurements(operation.Label);

        // act
        await RunAsync(operation, "{}");

        // assert
        Assert.Equal(isCounted, meters.Names.Contains($"gql_n_plus_one_detected_total op={operation.Label}"));
    }

    [Fact]
    public async Task OperationStarted_Should_TraceTheOperation_When_SomebodyListens()
    {
        // arrange
        var operation = Register(s_schema.Compile("query Traced { once brand { name } again: brand { name } }"), "traced-id");
        Activity? traced = null;
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == Instruments.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => traced = (string?)activity.GetTagItem("graphql.operation.id") == "traced-id" ? activity : traced,
        };
        ActivitySource.AddActivityListener(listener);
        var before = Activity.Current;

        // act
        await RunAsync(operation, "{}");

        // assert
        Assert.Same(before, Activity.Current);
        Assert.Equal("Traced", traced!.GetTagItem("graphql.operation.name"));
        Assert.Equal("ok", traced.GetTagItem("graphql.status"));
        Assert.Equal(2, traced.GetTagItem("graphql.cost.actual"));
        Assert.Equal(["batch"], traced.Events.Select(static item => item.Name));
    }

    private static CompiledOperation Register(CompiledOperation operation, string id)
    {
        operation.RegisteredId = id;
        return operation;
    }

    private static async ValueTask<int> LoadAsync(ResolverContext context, int times)
    {
        for (var key = 1; key <= times; key++)
        {
            await context.DataLoader<MemoryShop.MakerLoader>().LoadAsync(key);
        }

        return times;
    }

    private static async Task RunAsync(CompiledOperation operation, string variables)
    {
        var executor = new OperationExecutor(s_schema, diagnostics: new MeteredDiagnostics(NoDiagnostics.Instance));
        var request = new OperationRequest { Variables = Encoding.UTF8.GetBytes(variables), Services = new ServiceCollection().BuildServiceProvider() };
        using var result = await executor.ExecuteAsync(operation, request, CancellationToken.None);
    }

    /// <summary>What was measured under one label; other tests run at the same time.</summary>
    private sealed class Measurements : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly List<string> _names = [];

        public Measurements(string label)
        {
            _listener.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == Instruments.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags, label));
            _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags, label));
            _listener.Start();
        }

        public IReadOnlyList<string> Names
        {
            get
            {
                lock (_names)
                {
                    return [.. _names.Order(StringComparer.Ordinal)];
                }
            }
        }

        public void Dispose() => _listener.Dispose();

        private void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags, string label)
        {
            var text = instrument.Name;
            var isMine = false;
            foreach (var (key, value) in tags)
            {
                isMine |= key == "op" && (string?)value == label;
                text += $" {key}={value}";
            }

            if (isMine)
            {
                lock (_names)
                {
                    _names.Add(text);
                }
            }
        }
    }
}
