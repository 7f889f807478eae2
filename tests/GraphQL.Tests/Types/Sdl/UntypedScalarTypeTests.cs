using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Types.Sdl;

public sealed class UntypedScalarTypeTests
{
    private sealed class Echo : IUntypedResolver
    {
        public string? ResolveType(object value) => null;

        public object? Resolve(object parent, FieldDefinition field, ResolverContext context) => context.Argument<object?>(0);
    }

    private static readonly Schema s_schema = SdlSchemaBuilder.Build(
        "type Query { echo(any: Any): Any } scalar Any", new SdlSchemaOptions { Resolver = new Echo() });

    [Theory]
    [InlineData("1")]
    [InlineData("-9223372036854775808")]
    [InlineData("1.50")]
    [InlineData("\"a\\\"b\"")]
    [InlineData("true")]
    [InlineData("[1,null,[\"x\"]]")]
    [InlineData("{\"a\":{\"b\":[]},\"c\":null}")]
    public async Task Echo_Should_AnswerWhatWasSent_When_ValueIsAVariable(string json)
    {
        var data = await s_schema.QueryAsync("query($v: Any) { echo(any: $v) }", $$"""{"v":{{json}}}""");

        Assert.Equal($$"""{"echo":{{json}}}""", data.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("{ a: 1, a: 2, b: [RED, null, 1.5e3] }", """{"echo":{"a":2,"b":["RED",null,1500]}}""")]
    [InlineData("\"x\"", """{"echo":"x"}""")]
    [InlineData("null", """{"echo":null}""")]
    public async Task Echo_Should_AnswerLiterals_When_ValueIsConstant(string literal, string expected) =>
        Assert.Equal(expected, (await s_schema.QueryAsync($"{{ echo(any: {literal}) }}")).ToJsonString());

    [Fact]
    public async Task Echo_Should_ReadVariablesAsDeclared_When_TheyStandInsideALiteral()
    {
        var data = await s_schema.QueryAsync(
            "query($i: Int, $l: [Int], $absent: String, $preset: String = \"p\") { echo(any: { i: $i, l: [$l, $absent], absent: $absent, preset: $preset }) }",
            """{"i":1,"l":2}""");

        Assert.Equal("""{"echo":{"i":1,"l":[[2],null],"preset":"p"}}""", data.ToJsonString());
    }
}
