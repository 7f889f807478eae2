using System.Globalization;
using System.Text;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>Operations with more conditions than plans are made for.</summary>
public sealed class ManyConditionsTests
{
    private const int Dummies = 9;

    private static readonly Schema s_schema = new Shop().CreateSchema();
    private static readonly string[] s_states = ["true", "false", "null"];

    [Theory]
    [InlineData("query", "{ echo(text: \"1\") @skip(if: $x) b: echo(text: \"2\") @include(if: $y) echo(text: \"1\") @include(if: $z) }")]
    [InlineData("query", "{ ...F @include(if: $x) a: items(count: 2) { id @skip(if: $y) } ...F @skip(if: $z) } fragment F on Query { a: items(count: 2) { name owner { id @include(if: $z) items { id @skip(if: $x) name } } } }")]
    [InlineData("query", "{ things { ... on Item @include(if: $x) { id owner { id } } ... on Owner { id @skip(if: $y) items { id @include(if: $z) } } __typename @skip(if: $x) } }")]
    [InlineData("query", "{ items(count: 1) @include(if: $x) { id } items(count: 1) @skip(if: $y) { name brokenLater @include(if: $z) } items(count: 1) { ... @include(if: $y) { id @skip(if: $z) } } }")]
    [InlineData("query", "{ ...G ... @include(if: $x) { ...H @skip(if: $y) } c: echo(text: \"c\") } fragment G on Query { ...H @include(if: $z) echo } fragment H on Query { b: echo(text: \"h\") }")]
    [InlineData("query", "{ echo items(count: 3) @include(if: $x) { broken } items(count: 3) @skip(if: $y) { broken @skip(if: $z) id } }")]
    [InlineData("query", "{ echo @skip(if: true) @include(if: $x) b: echo(text: \"b\") @skip(if: $y) @include(if: false) c: echo(text: \"c\") @skip(if: $y) @include(if: $z) }")]
    [InlineData("mutation", "{ a: touch(id: 1) @include(if: $x) { id } b: touch(id: 2) { id @skip(if: $y) items { id @include(if: $z) } } }")]
    public async Task Execute_Should_AnswerAsIfSpecialised_When_ConditionsAreLeftToTheRequest(string type, string selections)
    {
        // arrange
        var specialised = s_schema.Compile(Document(type, selections, 0));
        var general = s_schema.Compile(Document(type, selections, Dummies));

        // act
        // assert
        foreach (var variables in TruthTable())
        {
            Assert.Equal(await RunAsync(specialised, variables), await RunAsync(general, variables));
        }

        Assert.True(general.Compilations <= 2);
    }

    [Fact]
    public async Task Execute_Should_NotCompilePerRequest_When_MasksAreRandom()
    {
        // arrange
        const int Conditions = 20;
        var random = new Random(20);
        var operation = s_schema.Compile(Document(Conditions, "Boolean!"));

        // act
        for (var request = 0; request < 10_000; request++)
        {
            var mask = random.Next(1 << Conditions);
            var body = await RunAsync(operation, Variables(Conditions, index => (mask & (1 << index)) != 0));
            if (request % 100 == 0)
            {
                Assert.Equal(Body(Conditions, index => (mask & (1 << index)) != 0), body);
            }
        }

        // assert
        Assert.InRange(operation.Compilations, 1, 2);
    }

    [Fact]
    public async Task Execute_Should_KeepABoundedNumberOfPlans_When_NullsMultiplyTheMasks()
    {
        // arrange
        var operation = s_schema.Compile(Document(ConditionMask.MaxConditions, "Boolean = true"));

        // act
        for (var request = 0; request < 6_561; request++)
        {
            var mask = request;
            var variables = string.Join(',', Enumerable.Range(0, ConditionMask.MaxConditions).Select(index => $"\"c{index}\":{s_states[mask / (int)Math.Pow(3, index) % 3]}"));
            await RunAsync(operation, $"{{{variables}}}");
        }

        // assert
        Assert.InRange(operation.Compilations, 2, 258);
    }

    [Fact]
    public async Task Execute_Should_BeRight_When_ThereAreAThousandConditions()
    {
        // arrange
        const int Conditions = 1_024;
        var random = new Random(1_024);
        var operation = s_schema.Compile(Document(Conditions, "Boolean!"));

        for (var round = 0; round < 20; round++)
        {
            var states = new bool[Conditions];
            for (var i = 0; i < Conditions; i++)
            {
                states[i] = random.Next(2) == 0;
            }

            // act
            var body = await RunAsync(operation, Variables(Conditions, index => states[index]));

            // assert
            Assert.Equal(Body(Conditions, index => states[index]), body);
        }
    }

    private static string Document(int conditions, string type)
    {
        var variables = Enumerable.Range(0, conditions).Select(index => $"$c{index}: {type}");
        var fields = Enumerable.Range(0, conditions).Select(static index => $"f{index}: echo(text: \"{index}\") @{(index % 2 == 0 ? "include" : "skip")}(if: $c{index})");
        return $"query({string.Join(' ', variables)}) {{ __typename {string.Join(' ', fields)} }}";
    }

    private static string Variables(int conditions, Func<int, bool> state) =>
        $"{{{string.Join(',', Enumerable.Range(0, conditions).Select(index => $"\"c{index}\":{(state(index) ? "true" : "false")}"))}}}";

    private static string Body(int conditions, Func<int, bool> state)
    {
        var body = new StringBuilder("{\"data\":{\"__typename\":\"Query\"");
        for (var i = 0; i < conditions; i++)
        {
            if (state(i) == (i % 2 == 0))
            {
                body.Append(CultureInfo.InvariantCulture, $",\"f{i}\":\"{i}\"");
            }
        }

        return body.Append("}}").ToString();
    }

    /// <summary>The selections stand on a line of their own, so that places are the same whatever stands before.</summary>
    private static string Document(string type, string selections, int dummies)
    {
        var variables = string.Concat(Enumerable.Range(0, dummies).Select(static index => $", $d{index}: Boolean = false"));
        var fields = string.Concat(Enumerable.Range(0, dummies).Select(static index => $" d{index}: __typename @include(if: $d{index})"));
        return $"{type}($x: Boolean = true, $y: Boolean = true, $z: Boolean = true{variables}) {{{fields}\n{selections[1..]}";
    }

    private static IEnumerable<string> TruthTable() =>
        from x in s_states from y in s_states from z in s_states select $$"""{"x":{{x}},"y":{{y}},"z":{{z}}}""";

    private static async Task<string> RunAsync(CompiledOperation operation, string variables)
    {
        var request = new OperationRequest { Variables = Encoding.UTF8.GetBytes(variables), Services = new ServiceCollection().BuildServiceProvider() };
        using var result = await new OperationExecutor(s_schema).ExecuteAsync(operation, request, CancellationToken.None);
        return Encoding.UTF8.GetString(result.Body.Span);
    }
}
