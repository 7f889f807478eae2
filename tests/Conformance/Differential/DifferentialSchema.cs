using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Execution;
using GraphQLBackend.Conformance.Language;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.Conformance.Validation;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Differential;

/// <summary>A schema on both sides, with everything that compares documents over it.</summary>
internal sealed class DifferentialSchema
{
    private readonly Schema _waiting;

    public DifferentialSchema(string name, string sdl, IReadOnlyList<string> labels)
    {
        Name = name;
        Sdl = sdl;
        Labels = labels;
        Schema = ModelSchemas.Create(sdl, new ModelResolver(), labels);
        _waiting = ModelSchemas.Create(sdl, new WaitingModelResolver(name), labels);
    }

    public string Name { get; }

    public string Sdl { get; }

    public IReadOnlyList<string> Labels { get; }

    public Schema Schema { get; }

    /// <summary>Makes the schema known to the reference, as <paramref name="sdl"/> has it.</summary>
    public JsonObject ToQuestion(string? sdl = null) => new()
    {
        ["ask"] = "schema",
        ["name"] = Name,
        ["sdl"] = sdl ?? Sdl,
        ["labels"] = new JsonArray([.. Labels.Select(static label => (JsonNode)label)]),
    };

    /// <summary>The first difference between our results and the reference's answer to a document, or null.</summary>
    public Difference? Compare(JsonObject answer)
    {
        return Try("syntax", answer["parse"], ParserConformanceTests.Check)
            ?? Try("printing", answer["print"], PrinterConformanceTests.Check)
            ?? Try("validation", answer["validate"], testCase => ValidationConformanceTests.Check(Schema, testCase))
            ?? (answer["runs"] as JsonArray ?? []).Select(run => CompareRun(run!.AsObject())).FirstOrDefault(static difference => difference is not null);
    }

    private Difference? CompareRun(JsonObject run)
    {
        return Try("variables", run["variables"], testCase => VariableConformanceTests.Check(Schema, testCase))
            ?? (run["events"] is JsonArray events
                ? Try("subscription", run["execute"], testCase => CheckEvents(testCase, events))
                : Try("execution", run["execute"], Check));
    }

    private string? Check(JsonObject testCase)
    {
        testCase["variables"] = JsonNode.Parse((string)testCase["raw"]!);
        IgnoreOrderOfIntrospection(testCase);
        var seed = (string)testCase["model"]!["seed"]!;
        return new ExecutionCase(Schema, testCase).Check(testCase, seed) ?? new ExecutionCase(_waiting, testCase).Check(testCase, seed);
    }

    private string? CheckEvents(JsonObject testCase, JsonArray events)
    {
        testCase["variables"] = JsonNode.Parse((string)testCase["raw"]!);

        // What fails before the first event is a request error; whose variables are compared elsewhere.
        var seed = (string)testCase["model"]!["seed"]!;
        return testCase["requestError"] is not null || events.Any(static one => one!["unresolved"] is not null)
            ? new ExecutionCase(Schema, testCase).CheckEvents([new JsonObject { ["requestError"] = true }], seed)
            : new ExecutionCase(_waiting, testCase).CheckEvents(events, seed);
    }

    /// <summary>The lists of introspection have no order of their own.</summary>
    private static void IgnoreOrderOfIntrospection(JsonObject testCase)
    {
        var text = (string)testCase["text"]!;
        testCase["anyOrder"] = text.Contains("__schema", StringComparison.Ordinal) || text.Contains("__type", StringComparison.Ordinal);
    }

    private static Difference? Try(string kind, JsonNode? testCase, Func<JsonObject, string?> check)
    {
        if (testCase is null)
        {
            return null;
        }

        try
        {
            return check(testCase.AsObject()) is { } fault ? new Difference(kind, fault) : null;
        }
        catch (Exception exception)
        {
            return new Difference(kind, $"threw {exception}");
        }
    }
}
