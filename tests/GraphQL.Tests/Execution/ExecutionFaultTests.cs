using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>Application code that fails where nobody expects it to.</summary>
public sealed class ExecutionFaultTests
{
    private const string Sdl = """
        type Query { a: Int list: [Node] deep: [[Node]] node: Node text: String! many: [Item!]! same: Item nothing: Item! }
        interface Node { name: String }
        type Item implements Node { name: String value: Int! later: Int }
        """;

    [Theory]
    [InlineData("{ a list { name } }")]
    [InlineData("{ a list { name ... on Item { later } } }")]
    public async Task Execute_Should_FailTheItem_When_ItsTypeCannotBeResolved(string document)
    {
        var resolver = Resolver(value => (string)value == "bad" ? throw new FormatException("bad") : (string)value)
            .On("list", static _ => new object[] { "Item", "bad", "Item" });

        var body = await resolver.Schema(Sdl).ExecuteAsync(document);

        Assert.Null(body["data"]!["list"]![1]);
        Assert.Equal("x", (string?)body["data"]!["list"]![2]!["name"]);
        Assert.Equal("""["list",1]""", Assert.Single(body["errors"]!.AsArray())!["path"]!.ToJsonString());
    }

    [Theory]
    [InlineData("{ a deep { name } }")]
    [InlineData("{ a deep { name ... on Item { later } } }")]
    public async Task Execute_Should_FailTheList_When_ItCannotBeRead(string document)
    {
        var resolver = Resolver().On("deep", static _ => new object[] { new object[] { "Item" }, new BrokenList("Item", "Item"), new object[] { "Item" } });

        var body = await resolver.Schema(Sdl).ExecuteAsync(document);

        Assert.Null(body["data"]!["deep"]![1]);
        Assert.Equal("x", (string?)body["data"]!["deep"]![2]![0]!["name"]);
        Assert.Equal("""["deep",1]""", Assert.Single(body["errors"]!.AsArray())!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task Execute_Should_AnswerAnInternalError_When_AListChangesWhileItIsWritten()
    {
        var reads = 0;
        var resolver = Resolver().On("list", _ => new ChangingList(() => reads++ < 3 ? 1 : 3));

        var body = await resolver.Schema(Sdl).ExecuteAsync("{ list { ... on Item { later } } }");

        Assert.False(body.ContainsKey("data"));
        Assert.Equal("INTERNAL_ERROR", (string?)body["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Execute_Should_MaskTheError_When_AFilterFails()
    {
        var schema = Resolver().On("a", static _ => throw new GraphQLException("hidden")).Schema(Sdl);

        var body = await ExecuteAsync(schema, "{ a }", filters: [new Filter(static _ => throw new FormatException("secret"))]);

        Assert.Equal("""{"a":null}""", body["data"]!.ToJsonString());
        Assert.Equal("Internal error.", (string?)body["errors"]![0]!["message"]);
        Assert.Equal("""["a"]""", body["errors"]![0]!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task Execute_Should_FilterErrors_When_AResolverReportsThem()
    {
        var schema = Resolver().On("a", static context =>
        {
            context.ReportError(ErrorBuilder.New().SetMessage("secret").Build());
            return 1;
        }).Schema(Sdl);

        var body = await ExecuteAsync(schema, "{ a }", filters: [new Filter(static error => ErrorBuilder.FromError(error).SetMessage("shown").Build())]);

        Assert.Equal("shown", (string?)Assert.Single(body["errors"]!.AsArray())!["message"]);
    }

    [Fact]
    public async Task Execute_Should_GoOn_When_DiagnosticsFail()
    {
        var schema = Resolver().On("a", static _ => throw new FormatException("secret")).Schema(Sdl);

        var body = await schema.ExecuteAsync("{ a }", diagnostics: new FailingDiagnostics());

        Assert.Equal("""{"a":null}""", body["data"]!.ToJsonString());
    }

    [Fact]
    public async Task Execute_Should_KeepReportedErrors_When_NullTakesTheFieldAway()
    {
        var schema = Resolver().On("same", static _ => "Item").On("value", static context =>
        {
            context.ReportError(ErrorBuilder.New().SetMessage("why").Build());
            return null;
        }).Schema(Sdl);

        var body = await schema.ExecuteAsync("{ same { value } }");

        Assert.Equal(["Cannot return null for non-nullable field Item.value.", "why"], Messages(body));
    }

    [Fact]
    public async Task Execute_Should_AnswerAllErrors_When_AnExceptionHasSeveral()
    {
        var schema = Resolver().On("a", static _ => throw new GraphQLException(Error("one"), Error("two"))).Schema(Sdl);

        var body = await schema.ExecuteAsync("{ a }");

        Assert.Equal(["one", "two"], Messages(body));
        Assert.Equal("""["a"]""", body["errors"]![1]!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task Execute_Should_KeepFiftyErrors_When_ThousandsOfFieldsFail()
    {
        var schema = Resolver().On("list", static _ => Enumerable.Repeat<object>("Item", 5_000).ToArray())
            .On("name", static _ => throw new GraphQLException("no")).Schema(Sdl);
        using var result = await RunAsync(schema, "{ list { name } }");

        Assert.Equal(50, result.Errors.Count);
    }

    [Fact]
    public async Task Execute_Should_KeepTheErrorThatReachedTheRoot_When_FiftyOthersCameFirst()
    {
        var schema = Resolver().On("list", static _ => Enumerable.Repeat<object>("Item", 500).ToArray())
            .On("name", static _ => throw new GraphQLException("no")).Schema(Sdl);

        var body = await schema.ExecuteAsync("{ list { name } text }");

        Assert.Null(body["data"]);
        Assert.Equal(["Cannot return null for non-nullable field Query.text."], Messages(body));
    }

    [Theory]
    [InlineData("{ text }")]
    [InlineData("{ list { name } }")]
    public async Task Execute_Should_RefuseTheResponse_When_ItIsTooLarge(string document)
    {
        var large = new string('ä', 40_000);
        var schema = Resolver().On("text", _ => large).On("name", _ => large)
            .On("list", static _ => Enumerable.Repeat<object>("Item", 3).ToArray()).Schema(Sdl);

        var body = await ExecuteAsync(schema, document, new ExecutionOptions { MaxResponseSize = 64 * 1024 });

        Assert.False(body.ContainsKey("data"));
        Assert.Equal("LIMIT_RESPONSE_SIZE", (string?)Assert.Single(body["errors"]!.AsArray())!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Execute_Should_LeaveReturnedArraysAlone_When_ResolversEndAfterTheAnswer()
    {
        // arrange
        var late = new TaskCompletionSource<object?>();
        ResolverContext? seen = null;
        var schema = Resolver().OnLater("a", context =>
        {
            seen = context;
            return new ValueTask<object?>(late.Task);
        }).Schema(Sdl);

        // act
        var body = await ExecuteAsync(schema, "{ text a }", new ExecutionOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(20) });
        var arrays = Enumerable.Range(0, 64).Select(static _ => ArrayPool<byte>.Shared.Rent(4096)).ToList();
        arrays.ForEach(static array => Array.Fill(array, (byte)7));
        await Task.Run(() =>
        {
            seen!.ReportError(Error("late"));
            late.SetResult(1);
        });

        // assert
        Assert.Equal("EXECUTION_TIMEOUT", (string?)body["errors"]![0]!["extensions"]!["code"]);
        Assert.All(arrays, static array => Assert.False(array.AsSpan().ContainsAnyExcept((byte)7)));
    }

    [Fact]
    public void Write_Should_Throw_When_TheArrayWasReturned()
    {
        var buffer = new Utf8JsonBuffer();
        buffer.WriteNull();
        buffer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => buffer.WriteByte(1));
        buffer.Rewind(4);
        Assert.Throws<ObjectDisposedException>(buffer.WriteNull);
    }

    [Fact]
    public async Task Execute_Should_IgnoreReports_When_TheResponseIsMade()
    {
        ResolverContext? seen = null;
        var schema = Resolver().On("a", context =>
        {
            seen = context;
            context.ReportError(Error("early"));
            return 1;
        }).Schema(Sdl);
        using var result = await RunAsync(schema, "{ a }");

        seen!.ReportError(Error("late"));

        Assert.Equal(["early"], result.Errors.Select(static error => error.Message));
    }

    [Fact]
    public async Task Execute_Should_KeepAllRows_When_ResolversEndOnManyThreads()
    {
        var schema = Resolver().On("many", static _ => Enumerable.Repeat<object>("Item", 500).ToArray()).OnLater("later", static async context =>
        {
            await Task.Yield();
            context.ReportError(Error("noted"));
            return 1;
        }).Schema(Sdl);

        for (var round = 0; round < 20; round++)
        {
            var body = await schema.ExecuteAsync("{ many { later } }");

            Assert.All(body["data"]!["many"]!.AsArray(), static item => Assert.Equal(1, (int)item!["later"]!));
            Assert.Equal(50, body["errors"]!.AsArray().Count);
        }
    }

    private static DelegateResolver Resolver(Func<object, string?>? typeOf = null) => new DelegateResolver { TypeOf = typeOf ?? (static value => value as string) }
        .On("name", static _ => "x")
        .OnLater("later", static async _ =>
        {
            await Task.Yield();
            return 1;
        });

    private static IError Error(string message) => ErrorBuilder.New().SetMessage(message).Build();

    private static IEnumerable<string> Messages(JsonObject body) => body["errors"]!.AsArray().Select(static error => (string)error!["message"]!);

    private static async Task<JsonObject> ExecuteAsync(Schema schema, string document, ExecutionOptions? options = null, IReadOnlyList<IErrorFilter>? filters = null)
    {
        using var result = await RunAsync(schema, document, options, filters);
        return JsonNode.Parse(Encoding.UTF8.GetString(result.Body.Span))!.AsObject();
    }

    private static ValueTask<ExecutionResult> RunAsync(Schema schema, string document, ExecutionOptions? options = null, IReadOnlyList<IErrorFilter>? filters = null) =>
        new OperationExecutor(schema, options, filters).ExecuteAsync(
            schema.Compile(document), new OperationRequest { Services = new ServiceCollection().BuildServiceProvider() }, CancellationToken.None);

    private sealed class Filter(Func<IError, IError> filter) : IErrorFilter
    {
        public IError OnError(IError error) => filter(error);
    }

    private sealed class FailingDiagnostics : IExecutionDiagnostics
    {
        public void ResolverError(Exception exception, string? coordinate) => throw new InvalidOperationException("diagnostics");
    }

    private sealed class BrokenList(params object[] items) : IReadOnlyList<object?>
    {
        public int Count => items.Length + 1;

        public object? this[int index] => items[index];

        public IEnumerator<object?> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }

    private sealed class ChangingList(Func<int> count) : IReadOnlyList<object?>
    {
        public int Count => count();

        public object? this[int index] => "Item";

        public IEnumerator<object?> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }
}
