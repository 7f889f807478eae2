using System.Text;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Tests.Execution;

public sealed class OperationExecutorTests
{
    [Fact]
    public async Task ExecuteAsync_Should_WriteFieldsInResponseOrder_When_FragmentsMerge()
    {
        // act
        var body = await RunAsync("{ ...F a: items(count: 1) { id __typename } } fragment F on Query { b: echo(text: \"x\") a: items(count: 1) { name id } }");

        // assert
        Assert.Equal("""{"data":{"b":"x","a":[{"name":"item \"1\"\n","id":1,"__typename":"Item"}]}}""", body);
    }

    [Fact]
    public async Task ExecuteAsync_Should_DispatchEachLoaderOncePerWave_When_ManyParentsLoad()
    {
        // arrange
        var shop = new Shop { Delay = static _ => Task.Delay(1) };

        // act
        var body = await RunAsync("{ items(count: 5) { owner { id items { id owner { id } } } } other: items(count: 2) { owner { id } } }", shop: shop);

        // assert
        Assert.Equal(["Owner:1,2,0", "Items:1,2"], shop.Batches);
        Assert.StartsWith("""{"data":{"items":[{"owner":{"id":1,"items":[{"id":10,"owner":{"id":1}},""", body);
        Assert.Contains("""{"owner":null}""", body);
    }

    [Fact]
    public async Task ExecuteAsync_Should_PropagateNull_When_APureFieldIsNull()
    {
        // act
        var body = await RunAsync("{ echo(text: \"x\") things { ... on Item { id broken } ... on Owner { id } } }");
        var whole = await RunAsync("{ echo(text: \"x\") items(count: 3) { broken } }");

        // assert
        Assert.Equal("""{"data":{"echo":"x","things":[{"id":1,"broken":"ok"},{"id":2},{"id":3,"broken":"ok"},null]}}""", body);
        Assert.Equal("""{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Item.broken.","locations":[{"line":1,"column":37}],"path":["items",1,"broken"],"extensions":{"code":"INVALID_RESULT"}}]}""", whole);
    }

    [Fact]
    public async Task ExecuteAsync_Should_KeepRowsAligned_When_AnItemFailsLater()
    {
        // act
        var body = await RunAsync("{ owner(id: 1) { items { id brokenLater } } o: owner(id: 2) { id } t: things { ... on Item { id brokenLater owner { id } } } }");

        // assert
        Assert.Equal("""{"data":{"owner":{"items":[{"id":10,"brokenLater":"ok"},{"id":11,"brokenLater":"ok"}]},"o":{"id":2},"t":[{"id":1,"brokenLater":"ok","owner":{"id":1}},{},{"id":3,"brokenLater":"ok","owner":null},null]}}""", body);
    }

    [Fact]
    public async Task ExecuteAsync_Should_AnswerNullForTheWholeList_When_ANonNullItemFailsLater()
    {
        // act
        var body = await RunAsync("{ echo items(count: 3) { id brokenLater owner { id } } }");

        // assert
        Assert.Equal("""{"data":null,"errors":[{"message":"two is broken","locations":[{"line":1,"column":29}],"path":["items",1,"brokenLater"]}]}""", body);
    }

    [Fact]
    public async Task ExecuteAsync_Should_MaskTheError_When_AResolverThrows()
    {
        // act
        var body = await RunAsync("{ fails }");

        // assert
        Assert.DoesNotContain("secret", body);
        Assert.Contains("\"code\":\"INTERNAL_ERROR\",\"traceId\":\"", body);
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\":[1,2]}", """{"data":{"items":[{"id":1}],"sum":3}}""")]
    [InlineData("{\"b\":3}", """{"data":{"items":[{"id":1},{"id":2}],"sum":3}}""")]
    [InlineData("{\"a\":null,\"b\":[]}", "\"count\\\" must not be null")]
    [InlineData("{\"a\":\"x\",\"b\":[1.5,2,null]}", "at \\\"[2]\\\"")]
    [InlineData("{}", "A value of required type \\\"[Int!]!\\\" was not provided.")]
    public async Task ExecuteAsync_Should_CoerceVariables_When_TheyAreGiven(string variables, string expected)
    {
        // act
        var body = await RunAsync("query($a: Int $b: [Int!]!) { items(count: $a) { id } sum(of: $b) }", variables);

        // assert
        Assert.Contains(expected, body);
    }

    [Fact]
    public async Task ExecuteAsync_Should_UseTheVariablesDefault_When_ItIsAbsent()
    {
        // act
        var body = await RunAsync("query($a: Int = 3, $x: Int = 4) { items(count: $a) { id } sum(of: [1, $x]) }");

        // assert
        Assert.Equal("""{"data":{"items":[{"id":1},{"id":2},{"id":3}],"sum":5}}""", body);
    }

    [Theory]
    [InlineData(false, false, """{"data":{"echo":"1","b":"2"}}""")]
    [InlineData(true, false, """{"data":{"b":"2","echo":"1"}}""")]
    [InlineData(false, true, """{"data":{"echo":"1"}}""")]
    [InlineData(true, true, """{"data":{"echo":"1"}}""")]
    public async Task ExecuteAsync_Should_OrderByFirstIncludedOccurrence_When_ConditionsDecide(bool s, bool t, string expected)
    {
        // act
        var body = await RunAsync(
            "query($s: Boolean!, $t: Boolean!) { echo(text: \"1\") @skip(if: $s) b: echo(text: \"2\") @skip(if: $t) echo(text: \"1\") }",
            $$"""{"s":{{(s ? "true" : "false")}},"t":{{(t ? "true" : "false")}}}""");

        // assert
        Assert.Equal(expected, body);
    }

    [Fact]
    public async Task ExecuteAsync_Should_RunRootFieldsToTheirEnd_When_ItIsAMutation()
    {
        // arrange
        var shop = new Shop();

        // act
        var body = await RunAsync("mutation { a: touch(id: 1) { items { id } } b: touch(id: 2) { items { owner { id } } } c: touch(id: 1) { items { id } } }", shop: shop);

        // assert
        Assert.Equal(["touch 1", "Items:1", "touch 2", "Items:2", "Owner:2,0", "touch 1", "Items:1"], shop.Batches);
        Assert.StartsWith("""{"data":{"a":{"items":[{"id":10},{"id":11}]},"b":""", body);
    }

    [Fact]
    public async Task ExecuteAsync_Should_DispatchTheSameBatches_When_ASynchronizationContextIsPresent()
    {
        // arrange
        var shop = new Shop { Delay = static async name => await Task.Delay(name == "Owner" ? 5 : 1) };
        var previous = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());

        // act
        try
        {
            await RunAsync("{ items(count: 40) { owner { items { owner { id } } } } things { ... on Owner { items { owner { id } } } } }", shop: shop);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(previous);
        }

        // assert
        Assert.Equal(["Owner:1,2,0", "Items:2", "Items:1"], shop.Batches);
    }

    [Fact]
    public async Task ExecuteAsync_Should_AnswerWithATimeout_When_AResolverNeverEnds()
    {
        // arrange
        var options = new ExecutionOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(50) };

        // act
        var body = await RunAsync("{ slow }", options: options);

        // assert
        Assert.Contains("EXECUTION_TIMEOUT", body);
    }

    [Fact]
    public async Task ExecuteAsync_Should_Throw_When_TheCallerCancels()
    {
        // arrange
        using var source = new CancellationTokenSource();
        var running = RunAsync("{ slow }", cancellationToken: source.Token);

        // act
        await source.CancelAsync();

        // assert
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private static async Task<string> RunAsync(
        string document,
        string variables = "",
        Shop? shop = null,
        ExecutionOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var schema = (shop ?? new Shop()).CreateSchema();
        var operation = new OperationCompiler(schema).Compile(Utf8GraphQLParser.Parse(document), null);
        var request = new OperationRequest
        {
            Variables = Encoding.UTF8.GetBytes(variables),
            Services = new ServiceCollection().BuildServiceProvider(),
        };
        using var result = await new OperationExecutor(schema, options).ExecuteAsync(operation, request, cancellationToken);
        return Encoding.UTF8.GetString(result.Body.Span);
    }
}
