using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Execution;

public sealed class NullConditionTests
{
    private static readonly Schema s_schema = SdlSchemaBuilder.Build(
        "type Query { a: Int shop: Shop } type Shop { name: String }",
        new SdlSchemaOptions { Resolver = new ConstantResolver(new Dictionary<string, object?> { ["a"] = 1, ["shop"] = new object(), ["name"] = "x" }) });

    [Fact]
    public async Task Execute_Should_FailParentOfSelection_When_ConditionIsNull()
    {
        var body = await s_schema.ExecuteAsync("query($b: Boolean = true) { a shop { name @include(if: $b) } }", """{"b":null}""");

        Assert.Equal("""{"a":1,"shop":null}""", body["data"]!.ToJsonString());
        var error = Assert.Single(body["errors"]!.AsArray())!;
        Assert.Equal("""["shop"]""", error["path"]!.ToJsonString());
        Assert.Equal("""[{"line":1,"column":56}]""", error["locations"]!.ToJsonString());
        Assert.Equal("BAD_USER_INPUT", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Execute_Should_FailOperation_When_ConditionOfRootIsNull()
    {
        var body = await s_schema.ExecuteAsync("query($b: Boolean = true) { a @skip(if: $b) }", """{"b":null}""");

        Assert.Null(body["data"]);
        Assert.True(body.ContainsKey("data"));
        Assert.False(Assert.Single(body["errors"]!.AsArray())!.AsObject().ContainsKey("path"));
    }

    [Fact]
    public async Task Execute_Should_AskSkipFirst_When_BothConditionsStandTogether()
    {
        var body = await s_schema.ExecuteAsync("query($b: Boolean = true) { a @include(if: $b) @skip(if: true) shop { name } }", """{"b":null}""");

        Assert.Equal("""{"data":{"shop":{"name":"x"}}}""", body.ToJsonString());
    }

    [Fact]
    public async Task Execute_Should_UseDefault_When_ConditionIsAbsent()
    {
        var body = await s_schema.ExecuteAsync("query($b: Boolean = true) { a @include(if: $b) }", "{}");

        Assert.Equal("""{"data":{"a":1}}""", body.ToJsonString());
    }
}
