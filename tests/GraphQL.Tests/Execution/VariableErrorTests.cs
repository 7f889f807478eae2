using System.Text;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Execution;

public sealed class VariableErrorTests
{
    private static readonly Schema s_schema = SdlSchemaBuilder.Build(
        """
        type Query { at(p: Point, k: Key): Int all(p: [Point]): Int }
        input Point { x: Int! y: Int! label: String }
        input Key @oneOf { id: ID point: Point }
        """);

    [Theory]
    [InlineData("""{"p":{"z":1}}""", 3)]
    [InlineData("""{"p":{"x":"a","y":true}}""", 2)]
    [InlineData("""{"p":{"x":"a"}}""", 2)]
    [InlineData("""{"k":{"id":"1","point":2}}""", 2)]
    [InlineData("""{"k":{"point":2}}""", 1)]
    [InlineData("""{"k":{"id":null}}""", 1)]
    [InlineData("""{"k":{}}""", 1)]
    public async Task Execute_Should_ReportEachFaultOnce_When_InputObjectIsWrong(string variables, int faults)
    {
        var body = await s_schema.ExecuteAsync("query($p: Point, $k: Key) { at(p: $p, k: $k) }", variables);

        Assert.Equal(faults, body["errors"]!.AsArray().Count);
        Assert.False(body.ContainsKey("data"));
    }

    [Fact]
    public async Task Execute_Should_ReportFiftyFaults_When_AValueHasMore()
    {
        var body = await s_schema.ExecuteAsync(
            "query($p: [Point]) { all(p: $p) }", $$"""{"p":[{{string.Join(',', Enumerable.Repeat("1", 1_000))}}]}""");

        Assert.Equal(50, body["errors"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":null}""")]
    public async Task Execute_Should_FailTheField_When_TheOneFieldOfAnInputObjectIsNull(string variables)
    {
        // arrange
        var schema = new DelegateResolver().On("at", static context => context.Argument<object?>(0) is null ? 0 : 1)
            .Schema("type Query { at(k: Key!): Int } input Key @oneOf { id: ID name: String }");

        // act
        var body = await schema.ExecuteAsync("query($id: ID) { at(k: { id: $id }) }", variables);

        // assert
        Assert.Equal("""["at"]""", Assert.Single(body["errors"]!.AsArray())!["path"]!.ToJsonString());
        Assert.Equal("""{"at":null}""", body["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData("fields(includeDeprecated: $all)")]
    [InlineData("enumValues(includeDeprecated: $all)")]
    [InlineData("inputFields(includeDeprecated: $all)")]
    public async Task Execute_Should_FailTheField_When_ItsArgumentIsNullThoughItHasNoItems(string field)
    {
        var body = await s_schema.ExecuteAsync($$"""query($all: Boolean) { __type(name: "Int") { {{field}} { name } } }""", """{"all":null}""");

        Assert.Equal(["__type", field.Split('(')[0]], Assert.Single(body["errors"]!.AsArray())!["path"]!.AsArray().Select(static part => (string)part!));
    }

    [Fact]
    public async Task Subscribe_Should_FailTheRequest_When_AnArgumentThatTheSourceDoesNotReadIsNull()
    {
        // arrange
        var schema = new DelegateResolver().Schema("type Query { a: Int } type Subscription { tick(every: Int! = 1): Int }");
        var request = new OperationRequest { Services = new NoServices(), Variables = """{"n":null}"""u8.ToArray() };

        // act
        var result = await new SubscriptionExecutor(new OperationExecutor(schema))
            .SubscribeAsync(schema.Compile("subscription($n: Int) { tick(every: $n) }"), request, CancellationToken.None);

        // assert
        Assert.Null(result.Stream);
        Assert.Contains("must not be null", Encoding.UTF8.GetString(result.RequestError!.Value.Body.Span), StringComparison.Ordinal);
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
