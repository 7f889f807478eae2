using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.Reference;

namespace GraphQLBackend.Conformance.Execution;

/// <summary>Runs one operation of the corpus and compares the answer.</summary>
internal sealed class ExecutionCase(Schema schema, JsonObject testCase, ExecutionVariant? variant = null)
{
    private static readonly CostLimits s_anyCost = CostLimits.Unlimited;

    /// <summary>Runs the operation with that seed; the answer is compared with <paramref name="expected"/>. Null when all agree.</summary>
    public string? Check(JsonObject expected, string seed) => Compare(expected, Execute(seed));

    /// <summary>Subscribes with that seed, compares as many events as are <paramref name="expected"/>, and unsubscribes.</summary>
    public string? CheckEvents(JsonArray expected, string seed)
    {
        var actual = Task.Run(() => SubscribeAsync(seed, expected.Count)).GetAwaiter().GetResult();
        return expected.Count == actual.Count
            ? expected.Zip(actual, static (one, other) => Compare(one!.AsObject(), other)).FirstOrDefault(static fault => fault is not null)
            : $"{actual.Count} events instead of {expected.Count}";
    }

    private static string? Compare(JsonObject expected, byte[] response)
    {
        var actual = JsonNode.Parse(response)!.AsObject();
        return expected["requestError"] is not null
            ? CheckRequestError(actual)
            : CheckData(expected, actual)
            ?? ErrorGroups.Check(expected["groups"] as JsonArray ?? [], actual["errors"] as JsonArray ?? [])
            ?? CheckLocations(expected["errors"] as JsonArray ?? [], actual["errors"] as JsonArray ?? []);
    }

    private static string? CheckRequestError(JsonObject actual) =>
        !actual.ContainsKey("data") && actual["errors"] is JsonArray { Count: > 0 } ? null : $"no request error: {Text(actual)}";

    private static string? CheckData(JsonObject expected, JsonObject actual) =>
        actual.ContainsKey("data") ? Corpus.Differ(Text(expected["data"]), Text(actual["data"])) : $"no data: {Text(actual)}";

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    /// <summary>Errors that the reference reports, too, stand at the same places of the document.</summary>
    private static string? CheckLocations(JsonArray expected, JsonArray actual)
    {
        foreach (var error in actual)
        {
            var known = expected.FirstOrDefault(other => other!["path"] is { } path && JsonNode.DeepEquals(path, error!["path"]));
            var at = new JsonArray([.. (error!["locations"] as JsonArray ?? []).Select(static place => new JsonArray((int)place!["line"]!, (int)place["column"]!))]);
            if (known is not null && !JsonNode.DeepEquals(known["at"], at) && !JsonNode.DeepEquals(known["altAt"], at))
            {
                return $"error at {at.ToJsonString()} instead of {Text(known["at"])}: {Text(error)}";
            }
        }

        return null;
    }

    private byte[] Execute(string seed)
    {
        try
        {
            // On a thread without a context of the test runner, as on a server.
            using var result = Task.Run(async () => await new OperationExecutor(schema).ExecuteAsync(Compile(), Request(seed), CancellationToken.None)).GetAwaiter().GetResult();
            return result.Body.ToArray();
        }
        catch (GraphQLException exception)
        {
            using var result = ExecutionResult.RequestError(exception.Errors);
            return result.Body.ToArray();
        }
    }

    private async Task<List<byte[]>> SubscribeAsync(string seed, int count)
    {
        var subscription = await new SubscriptionExecutor(new OperationExecutor(schema)).SubscribeAsync(Compile(), Request(seed), CancellationToken.None);
        if (subscription.RequestError is { } error)
        {
            return [error.Body.ToArray()];
        }

        var results = new List<byte[]>();
        await foreach (var result in subscription.Stream!)
        {
            results.Add(result.Body.ToArray());
            result.Dispose();
            if (results.Count == count)
            {
                break;
            }
        }

        return results;
    }

    private CompiledOperation Compile() => Compile((string)testCase["text"]!, (string?)testCase["operationName"]);

    private CompiledOperation Compile(string text, string? operationName)
    {
        return variant?.Door switch
        {
            DocumentDoor.FreeForm => CompileFreeForm(text, operationName),
            DocumentDoor.Registered => Register(text, operationName) ?? CompileFreeForm(text, operationName),
            _ => new OperationCompiler(schema).Compile(Utf8GraphQLParser.Parse(text, ParserOptions.Unlimited), operationName),
        };
    }

    private CompiledOperation CompileFreeForm(string text, string? operationName)
    {
        var document = new FreeFormDocuments(CreateCompiler()).Get(text);
        return document.Errors.Count == 0 ? document.Compile(operationName) : throw new GraphQLException([.. document.Errors]);
    }

    /// <summary>The operation, or null when the document cannot be registered because it has several, or none of that name.</summary>
    private CompiledOperation? Register(string text, string? operationName)
    {
        var faults = new List<OperationFault>();
        var builder = new OperationSetBuilder(CreateCompiler(), DateTimeOffset.UnixEpoch, faults);
        builder.Add(new OperationSource("case.graphql", text, ["case"]));
        var operation = builder.Build("test").Find("case")?.Operation;
        return operationName is null || operation?.Name == operationName ? operation : null;
    }

    private DocumentCompiler CreateCompiler() => new(schema, s_anyCost, ParserOptions.Unlimited);

    private OperationRequest Request(string seed) => new()
    {
        Services = NoServices.Instance,
        Variables = Encoding.UTF8.GetBytes(variant?.DisguisesVariables == true ? DisguisedJson.Write(testCase["variables"]) : Text(testCase["variables"])),
        ContextData = new ModelRequest(ModelParameters.From(testCase["model"]!.AsObject()) with { Seed = seed }).ToContextData(),
    };
}
