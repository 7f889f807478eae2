using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;
using GraphQLBackend.GraphQL.Validation;
using GraphQLBackend.Reference;
using Xunit.Abstractions;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>
/// The compiled executor against the reference: data byte by byte, members in order, errors by the nulls they cause, each operation under
/// every truth table of its conditions. A difference is printed with its seed; GRAPHQL_RANDOM_SEED=n runs that seed alone.
/// </summary>
public sealed class RandomExecutionTests(ITestOutputHelper output)
{
    private const int OperationsPerSchema = 12;
    private const int MaxErrors = 50;

    private int _executions;
    private int _withErrors;
    private int _withoutData;

    [Fact]
    public Task Execute_Should_AnswerLikeTheReference_When_EverythingIsRandom() => CompareAsync(0, 60);

    [Fact]
    [Trait("Category", "Nightly")]
    public Task Execute_Should_AnswerLikeTheReference_When_EverythingIsRandomAllNight() => CompareAsync(1_000, 4_000);

    private async Task CompareAsync(int firstSeed, int endSeed)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("GRAPHQL_RANDOM_SEED"), out var only))
        {
            await CompareAsync(only);
            return;
        }

        for (var seed = firstSeed; seed < endSeed; seed++)
        {
            await CompareAsync(seed);
        }

        output.WriteLine($"{_executions} executions, {_withErrors} with errors, {_withoutData} without data");
        Assert.InRange(_withErrors, _executions / 8, _executions - (_executions / 8));
        Assert.InRange(_withoutData, 1, _executions / 4);
    }

    private async Task CompareAsync(int seed)
    {
        var random = new Random(seed);
        var model = new RandomModel(seed);
        var sdl = RandomSchema.Sdl(random);
        var schema = SdlSchemaBuilder.Build(sdl, new SdlSchemaOptions { Resolver = model, Configure = RandomModel.AddLoaders });
        for (var i = 0; i < OperationsPerSchema; i++)
        {
            var operation = new RandomOperation(random, schema);
            var document = Utf8GraphQLParser.Parse(operation.Document, ParserOptions.Unlimited);
            Assert.Empty(DocumentValidator.Validate(schema, document).Select(error => $"seed {seed}: {error.Message}\n{operation.Document}"));
            var compiled = schema.Compile(operation.Document);
            foreach (var variables in RandomVariables.Table(random, operation.Conditions))
            {
                if (await DifferenceAsync(schema, model, document, compiled, variables) is { } difference)
                {
                    output.WriteLine($"seed {seed}, operation {i}\n{sdl.Replace(RandomSchema.Arguments, "…", StringComparison.Ordinal)}\n{operation.Document}\n{variables}\n{difference}");
                    Assert.Fail($"Seed {seed}, operation {i}: {difference}\n{operation.Document}\n{variables}");
                }
            }
        }
    }

    private async Task<string?> DifferenceAsync(Schema schema, RandomModel model, DocumentNode document, CompiledOperation compiled, string variables)
    {
        var request = new OperationRequest { Variables = Encoding.UTF8.GetBytes(variables), Services = NoServices.Instance };
        var expected = await new ReferenceExecutor(schema, document, request).ExecuteRequestAsync();
        var expectedCalls = TakeCalls(model);
        using var result = await new OperationExecutor(schema).ExecuteAsync(compiled, request, CancellationToken.None);
        var actualCalls = TakeCalls(model);
        var actual = JsonNode.Parse(result.Body.Span)!.AsObject();
        Count(expected);
        return expected.IsRequestError != !actual.ContainsKey("data") ? $"request error: expected {expected.IsRequestError}, actual {actual.ToJsonString()}"
            : Text(expected.Data) != Text(actual["data"]) ? $"data\nexpected {Text(expected.Data)}\nactual   {actual.ToJsonString()}"
            : expected.IsRequestError ? null
            : compiled.Type == OperationType.Mutation && !expectedCalls.SequenceEqual(actualCalls) ? $"root fields\nexpected {string.Join(' ', expectedCalls)}\nactual   {string.Join(' ', actualCalls)}"
            : ErrorGroups.Check(expected, actual["errors"] as JsonArray, MaxErrors) is { } fault ? $"{fault}\n{actual["errors"]?.ToJsonString()}"
            : null;
    }

    private void Count(ReferenceResult expected)
    {
        _executions++;
        _withErrors += expected.Groups.Count > 0 ? 1 : 0;
        _withoutData += expected.Data is null ? 1 : 0;
    }

    private static string[] TakeCalls(RandomModel model)
    {
        string[] calls = [.. model.RootCalls];
        model.RootCalls.Clear();
        return calls;
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
