using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.Reference;

namespace GraphQLBackend.Conformance.Execution;

/// <summary>Runs one operation of the corpus and compares the answer.</summary>
internal sealed class ExecutionCase(Schema schema, JsonObject testCase)
{
    /// <summary>Runs the operation with that seed; the answer is compared with <paramref name="expected"/>. Null when all agree.</summary>
    public string? Check(JsonObject expected, string seed)
    {
        var actual = JsonNode.Parse(Execute(seed))!.AsObject();
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
        var parameters = ModelParameters.From(testCase["model"]!.AsObject()) with { Seed = seed };
        var request = new OperationRequest
        {
            Services = NoServices.Instance,
            Variables = Encoding.UTF8.GetBytes(Text(testCase["variables"])),
            ContextData = new ModelRequest(parameters).ToContextData(),
        };
        try
        {
            var document = Utf8GraphQLParser.Parse((string)testCase["text"]!, ParserOptions.Unlimited);
            var operation = new OperationCompiler(schema).Compile(document, (string?)testCase["operationName"]);
            return Execute(operation, request);
        }
        catch (GraphQLException exception)
        {
            using var result = ExecutionResult.RequestError(exception.Errors);
            return result.Body.ToArray();
        }
    }

    private byte[] Execute(CompiledOperation operation, OperationRequest request)
    {
        // On a thread without a context of the test runner, as on a server.
        using var result = Task.Run(async () => await new OperationExecutor(schema).ExecuteAsync(operation, request, CancellationToken.None)).GetAwaiter().GetResult();
        return result.Body.ToArray();
    }
}
