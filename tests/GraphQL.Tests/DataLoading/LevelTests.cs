using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.Reference;

namespace GraphQLBackend.GraphQL.Tests.DataLoading;

/// <summary>A loader is called exactly once per level, in whatever order and on whatever thread its batches come back.</summary>
public sealed class LevelTests
{
    private const int Seeds = 60;

    private static readonly string[] s_fields = ["a_1", "b_1", "c_1", "ab_1", "a_b_1", "ac_1", "node"];

    [Fact]
    public async Task Query_Should_CallEachLoaderOncePerLevel_When_BatchesComeInAnyOrder()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            await VerifyAsync(seed, "query", new DelayedBatches(seed));
        }
    }

    [Fact]
    public async Task Mutation_Should_CallEachLoaderOncePerLevelOfARootField_When_BatchesComeInAnyOrder()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            await VerifyAsync(seed, "mutation", new DelayedBatches(seed));
        }
    }

    [Theory]
    [InlineData("A")]
    [InlineData("C")]
    [InlineData("D")]
    [InlineData("E")]
    public async Task Query_Should_CallNoLoaderTwiceInAWaveAndEnd_When_ALoaderFails(string failing)
    {
        for (var seed = 0; seed < Seeds / 5; seed++)
        {
            // arrange
            var delays = new DelayedBatches(seed) { Failing = failing };
            var waves = new Waves();

            // act
            var body = await ExecuteAsync($"{{ x: c_1 {{ n }} y: a_1 {{ n }} {Selection(new Random(seed), 2)} }}", delays, waves, CancellationToken.None);

            // assert
            Assert.NotEmpty(body["errors"]!.AsArray());
            Assert.Equal(waves.Dispatched.Distinct().Count(), waves.Dispatched.Count);
        }
    }

    [Fact]
    public async Task Execute_Should_End_When_TheRequestIsCancelledAtAnyPoint()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            // arrange
            var delays = new DelayedBatches(seed);
            using var cancellation = new CancellationTokenSource();
            var cancelAt = seed % 7;
            var waves = new Waves { Dispatching = count => CancelAt(cancellation, cancelAt, count) };

            // act
            var execution = ExecuteAsync($"{{ {Selection(new Random(seed), 3)} }}", delays, waves, cancellation.Token);

            // assert
            var fault = await Record.ExceptionAsync(() => execution);
            Assert.True(fault is null or OperationCanceledException, fault?.ToString());
        }
    }

    private static void CancelAt(CancellationTokenSource cancellation, int at, int count)
    {
        if (count == at)
        {
            cancellation.Cancel();
        }
    }

    private static async Task VerifyAsync(int seed, string operation, DelayedBatches delays)
    {
        // arrange
        var document = $"{operation} {{ {Selection(new Random(seed), 4)} }}";
        var expected = Expected(document, out var nested);
        var waves = new Waves();

        // act
        var body = await ExecuteAsync(document, delays, waves, CancellationToken.None);

        // assert
        Assert.False(body.ContainsKey("errors"), $"Seed {seed}: {body["errors"]?.ToJsonString()}");
        Assert.True(expected.SequenceEqual(waves.Dispatched.Order(StringComparer.Ordinal)), $"Seed {seed}: {document}\nexpected {string.Join(' ', expected)}\nactual   {string.Join(' ', waves.Dispatched)}");
        Assert.Equal(waves.Dispatched.Count + nested, delays.Calls.Count);
    }

    private static async Task<JsonObject> ExecuteAsync(string document, DelayedBatches delays, Waves waves, CancellationToken cancellationToken)
    {
        var schema = LevelModel.Build(delays);
        var executor = new OperationExecutor(schema, new ExecutionOptions { ExecutionTimeout = TimeSpan.FromMinutes(5) }, diagnostics: waves);
        var execution = Task.Run(() => executor.ExecuteAsync(schema.Compile(document), new OperationRequest { Services = NoServices.Instance }, cancellationToken).AsTask(), CancellationToken.None);
        await delays.ReleaseUntilAsync(execution);
        using var result = await execution;
        return JsonNode.Parse(Encoding.UTF8.GetString(result.Body.Span))!.AsObject();
    }

    /// <summary>Random fields under aliases; several types behind "any_1".</summary>
    private static string Selection(Random random, int depth)
    {
        var fields = Enumerable.Range(0, random.Next(1, 4)).Select(index =>
        {
            var field = s_fields[random.Next(s_fields.Length)];
            return $"f{index}: {field} {{ n {(depth > 1 ? Selection(random, depth - 1) : string.Empty)} }}";
        });
        var any = random.Next(3) == 0 ? " any: any_1 { ... on Node { n a_1 { n } } ... on Other { n a_1 { n } ab_1 { n } } }" : string.Empty;
        return string.Join(' ', fields) + any;
    }

    /// <summary>
    /// What the specification of waves says: a field's first wait is in the wave after the one in which its parents ended. Each entry is
    /// "wave loader", once; waves of a mutation go on from one root field to the next.
    /// </summary>
    private static List<string> Expected(string document, out int nested)
    {
        var operation = Utf8GraphQLParser.Parse(document, ParserOptions.Unlimited).Definitions.OfType<OperationDefinitionNode>().Single();
        var loads = new HashSet<string>(StringComparer.Ordinal);
        var last = 0;
        foreach (var root in operation.SelectionSet.Selections)
        {
            last = Math.Max(last, Simulate(root, operation.Operation == OperationType.Mutation ? last : 0, loads));
        }

        nested = loads.Sum(static load => LevelModel.NestedOf(load.Split(' ')[1]).Count);
        return [.. loads.Order(StringComparer.Ordinal)];
    }

    private static int Simulate(ISelectionNode selection, int wave, HashSet<string> loads)
    {
        var selections = (selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet;
        foreach (var wait in selection is FieldNode field ? LevelModel.WaitsOf(field.Name.Value) : [])
        {
            wave++;
            loads.UnionWith(wait.Select(loader => $"{wave:000} {loader}"));
        }

        var start = wave;
        return selections?.Selections.Select(child => Simulate(child, start, loads)).Append(wave).Max() ?? wave;
    }

    /// <summary>Batches of the executor's own dispatches, as "wave loader".</summary>
    private sealed class Waves : IExecutionDiagnostics
    {
        public List<string> Dispatched { get; } = [];

        public Action<int> Dispatching { get; init; } = static _ => { };

        public void BatchDispatched(string dataLoader, int keys, int wave)
        {
            Dispatching(Dispatched.Count);
            Dispatched.Add($"{wave:000} {dataLoader}");
        }
    }
}
