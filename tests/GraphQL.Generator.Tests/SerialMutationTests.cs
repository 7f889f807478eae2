namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>Root fields of mutations run one after the other (specification 6.2.2).</summary>
public sealed class SerialMutationTests
{
    [Fact]
    public async Task Execute_Should_FinishOneFieldBeforeTheNext_When_BothWait()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync("mutation { a: step(name: \"a\") { log } b: step(name: \"b\") { log } ... F } fragment F on Mutation { c: step(name: \"c\") { log } }");

        // assert: what is selected below a field is resolved before the next field starts
        Assert.Equal("""{"data":{"a":{"log":"+a-a"},"b":{"log":"+a-a.+b-b"},"c":{"log":"+a-a.+b-b.+c-c"}}}""", response);
    }

    [Fact]
    public async Task Execute_Should_GoOn_When_AFieldThatMayBeNullFails()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync("mutation { a: step(name: \"a\") { log } b: step(name: \"fail\") { log } c: step(name: \"c\") { log } }");

        // assert
        Assert.StartsWith("""{"data":{"a":{"log":"+a-a"},"b":null,"c":{"log":"+a-a.+fail.+c-c"}},"errors":[""", response, StringComparison.Ordinal);
        Assert.Equal("no", Assert.Single(server.Log.Errors).Message);
    }

    [Fact]
    public async Task Execute_Should_StartNothingMore_When_ANullReachesTheRoot()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync("mutation { a: mustStep(name: \"a\") { log } b: mustStep(name: \"fail\") { log } c: mustStep(name: \"c\") { log } }");
        var later = await server.ExecuteAsync("mutation { d: mustStep(name: \"d\") { log } }");

        // assert: c never ran
        Assert.StartsWith("""{"data":null,"errors":[{"message":"Internal error.","locations":[{"line":1,"column":""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"b\"]", response, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"d":{"log":"+a-a.+fail.+d-d"}}}""", later);
    }

    [Fact]
    public async Task Execute_Should_LoadAnew_When_AFieldBeforeHasChangedIt()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync("mutation { a: step(name: \"a\") { count twice: count } b: step(name: \"b\") { count twice: count } }");

        // assert: one batch per root field, and the second sees what the second has written
        Assert.Equal("""{"data":{"a":{"count":1,"twice":1},"b":{"count":2,"twice":2}}}""", response);
        Assert.Equal(["1 StepCount 1", "2 StepCount 1"], server.Log.Batches);
    }
}
