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
        // The corpus executes its events without a source; where the root field itself fails, there would be none (specification 6.2.3.1).
        var failsAtRoot = expected.Count > 1 && expected.All(static one => one!["errors"]?[0]?["path"] is JsonArray { Count: 1 });
        var actual = Subscribe(seed, expected.Count);
        if (failsAtRoot && actual is [var error] && CheckRequestError(JsonNode.Parse(error)!.AsObject()) is null)
        {
            return expected.Select((one, index) => Check(one!.AsObject(), $"{seed}#{index}")).FirstOrDefault(static fault => fault is not null);
        }

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
            ?? CheckErrors(expected, actual);
    }

    /// <summary>Below introspection even paths have no order that could be compared.</summary>
    private static string? CheckErrors(JsonObject expected, JsonObject actual)
    {
        return IsOfAnyOrder(expected)
            ? Corpus.Differ(expected["errors"] is null ? "no errors" : "errors", actual["errors"] is null ? "no errors" : "errors")
            : ErrorGroups.Check(expected["groups"] as JsonArray ?? [], actual["errors"] as JsonArray ?? [])
            ?? CheckLocations(expected["errors"] as JsonArray ?? [], actual["errors"] as JsonArray ?? []);
    }

    private static string? CheckRequestError(JsonObject actual) =>
        !actual.ContainsKey("data") && actual["errors"] is JsonArray { Count: > 0 } ? null : $"no request error: {Text(actual)}";

    private static string? CheckData(JsonObject expected, JsonObject actual) =>
        actual.ContainsKey("data") ? CheckData(expected["data"], actual["data"], IsOfAnyOrder(expected)) : $"no data: {Text(actual)}";

    private static bool IsOfAnyOrder(JsonObject expected) => expected["anyOrder"] is { } anyOrder && (bool)anyOrder;

    private static string? CheckData(JsonNode? expected, JsonNode? actual, bool anyOrder) => anyOrder
        ? Corpus.Differ(WithoutPadding(Sorted(expected)), WithoutPadding(Sorted(actual)))
        : Corpus.Differ(Text(expected), Text(actual));

    // Version 17 of the reference pads the object values of defaults.
    private static string WithoutPadding(JsonNode? node) =>
        Text(node).Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal);

    /// <summary>The value with its lists sorted: those of introspection have no order.</summary>
    private static JsonNode? Sorted(JsonNode? node)
    {
        return node switch
        {
            JsonObject members => new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Sorted).OrderBy(WithoutPadding, StringComparer.Ordinal)]),
            _ => node?.DeepClone(),
        };
    }

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
            return RequestError(exception);
        }
    }

    private static byte[] RequestError(GraphQLException exception)
    {
        using var result = ExecutionResult.RequestError(exception.Errors);
        return result.Body.ToArray();
    }

    private List<byte[]> Subscribe(string seed, int count)
    {
        try
        {
            return Task.Run(() => SubscribeAsync(seed, count)).GetAwaiter().GetResult();
        }
        catch (GraphQLException exception)
        {
            return [RequestError(exception)];
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
            _ => CompileAnyway(text, operationName),
        };
    }

    private CompiledOperation CompileAnyway(string text, string? operationName) =>
        new OperationCompiler(schema).Compile(Utf8GraphQLParser.Parse(text, ParserOptions.Unlimited), operationName);

    private CompiledOperation CompileFreeForm(string text, string? operationName)
    {
        var document = new FreeFormDocuments(CreateCompiler()).Get(text);
        // The corpora execute a few documents that are not valid, which no request could.
        return document.Errors.Count == 0 ? document.Compile(operationName) : CompileAnyway(text, operationName);
    }

    /// <summary>The operation, or null when the document cannot be registered because it has several, or none of that name.</summary>
    private CompiledOperation? Register(string text, string? operationName)
    {
        var builder = new OperationSetBuilder(DateTimeOffset.UnixEpoch, []);
        builder.Add(OperationDraft.Create(new OperationSource("case.graphql", text, ["case"]), CreateCompiler()));
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
