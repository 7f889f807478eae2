using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Execution;

public sealed class ExecutionConformanceTests
{
    [Fact]
    public void Execute_Should_AgreeOnDataAndErrors_When_ResolversAnswerAtOnce() => VerifyOperations(ModelSchema.Default);

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    public void Execute_Should_AgreeOnDataAndErrors_When_ResolversWait(string seed) =>
        VerifyOperations(ModelSchema.Create(new WaitingModelResolver(seed)));

    [Fact]
    public void Execute_Should_AgreeOnEvents_When_ResolversAnswerAtOnce() => VerifySubscriptions(ModelSchema.Default);

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void Execute_Should_AgreeOnEvents_When_ResolversWait(string seed) =>
        VerifySubscriptions(ModelSchema.Create(new WaitingModelResolver(seed)));

    private static void VerifyOperations(Schema schema) =>
        Corpus.Verify("execute.jsonl", testCase => new ExecutionCase(schema, testCase).Check(testCase, Seed(testCase)));

    private static void VerifySubscriptions(Schema schema) =>
        Corpus.Verify("subscription.jsonl", testCase => new ExecutionCase(schema, testCase).CheckEvents(testCase["events"]!.AsArray(), Seed(testCase)));

    private static string Seed(JsonObject testCase) => (string)testCase["model"]!["seed"]!;
}
