using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Sdl;
using Xunit.Abstractions;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>The compiled executor against <see cref="TreeExecutor"/>: data byte by byte, errors in their order.</summary>
public sealed class RandomExecutionTests(ITestOutputHelper output)
{
    private const int OperationsPerSchema = 25;

    [Theory]
    [InlineData(0, 50)]
    [InlineData(1_000, 1_050)]
    public async Task Execute_Should_AnswerLikeTheReference_When_EverythingIsRandom(int firstSeed, int endSeed)
    {
        var withErrors = 0;
        for (var seed = firstSeed; seed < endSeed; seed++)
        {
            var random = new Random(seed);
            var model = new RandomModel(seed);
            var sdl = RandomOperation.Sdl(random);
            var schema = SdlSchemaBuilder.Build(sdl, new SdlSchemaOptions
            {
                Resolver = model,
                Configure = static builder => builder.DataLoader<RandomModel.KeyLoader>(static (_, scheduler) => new RandomModel.KeyLoader(scheduler)),
            });
            for (var i = 0; i < OperationsPerSchema; i++)
            {
                var operation = new RandomOperation(random, schema);
                var document = operation.Document();
                var (json, values) = operation.Values();
                model.RootCalls.Clear();
                var expected = new TreeExecutor(schema, Utf8GraphQLParser.Parse(document, ParserOptions.Unlimited), model).Execute(values);
                string[] calls = [.. model.RootCalls];
                model.RootCalls.Clear();
                var actual = await schema.ExecuteAsync(document, json);
                withErrors += expected.Errors.Count > 0 ? 1 : 0;
                if (!IsSame(expected, actual) || (document.StartsWith("mutation", StringComparison.Ordinal) && !calls.SequenceEqual(model.RootCalls)))
                {
                    output.WriteLine($"seed {seed}, operation {i}\n{sdl}\n{document}\n{json}\nexpected {expected.Data?.ToJsonString()}\n{string.Join('\n', expected.Errors)}\nactual {actual.ToJsonString()}");
                    Assert.Fail($"Seed {seed}, operation {i}: the answers differ.");
                }
            }
        }

        Assert.InRange(withErrors, 100, (endSeed - firstSeed) * OperationsPerSchema - 100);
    }

    private static bool IsSame(ReferenceResult expected, JsonObject actual)
    {
        if ((expected.Data?.ToJsonString() ?? "null") != (actual["data"]?.ToJsonString() ?? "null"))
        {
            return false;
        }

        var errors = actual["errors"]?.AsArray() ?? [];
        return errors.Count == Math.Min(50, expected.Errors.Count)
            && errors.Zip(expected.Errors).All(static pair => IsSame(pair.Second, pair.First!));
    }

    private static bool IsSame(ReferenceError expected, JsonNode actual) =>
        string.Join('/', actual["path"]!.AsArray().Select(static segment => segment!.ToString())) == expected.Path
        && (expected.Message is null || expected.Message == (string?)actual["message"]);

}
