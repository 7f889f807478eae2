using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.Conformance.Execution;

public sealed class VariableConformanceTests
{
    [Theory]
    [Corpora("variables.jsonl")]
    public void TryBind_Should_AgreeOnValuesAndErrors(string name)
    {
        var corpus = Corpus.Open(name);
        corpus.Verify("variables.jsonl", testCase => Check(corpus.Schemas.Default, testCase));
    }

    /// <summary>What is wrong with a case of <c>variables.jsonl</c> on that schema, or null.</summary>
    internal static string? Check(Schema schema, JsonObject testCase)
    {
        var document = Utf8GraphQLParser.Parse((string)testCase["text"]!, ParserOptions.Unlimited);
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var scope = new VariableScope(schema, operation);
        var sources = operation.VariableDefinitions
            .Select(definition => KeyValuePair.Create(definition.Variable.Name.Value, CreateSource(schema, scope, definition)))
            .ToList();
        var binder = scope.CreateBinder(VariableLimits.None);
        var values = binder.CreateValues();
        return binder.TryBind(Encoding.UTF8.GetBytes((string)testCase["raw"]!), values, out var errors)
            ? Corpus.Differ(ExpectedValues(testCase), Values(sources, values))
            : Corpus.Differ(ExpectedErrors(testCase, operation), Text(errors));
    }

    private static ValueSource<object?> CreateSource(Schema schema, VariableScope scope, VariableDefinitionNode definition)
    {
        var type = schema.Resolve(definition.Type).NullableType;
        return scope.CreateSource<object?>(definition.Variable, new UntypedInput(type), type, "A test", null);
    }

    /// <summary>
    /// The reference cannot see whether an integer was written as 1 or 1.0; here only the former is an Int.
    /// </summary>
    private static bool IsNumberForm(JsonObject testCase) => testCase["edge"] is not null && (bool)testCase["ok"]!;

    private static string ExpectedValues(JsonObject testCase) =>
        (bool)testCase["ok"]! && !IsNumberForm(testCase) ? CanonicalJson.Write(testCase["coerced"]) : "errors";

    private static string Values(IEnumerable<KeyValuePair<string, ValueSource<object?>>> sources, VariableValues variables)
    {
        var values = new Dictionary<string, object?>();
        foreach (var (name, source) in sources)
        {
            if (source.TryGet(variables, out var value))
            {
                values.Add(name, value);
            }
        }

        return CanonicalJson.Write(values);
    }

    private static string ExpectedErrors(JsonObject testCase, OperationDefinitionNode operation) =>
        IsNumberForm(testCase)
            ? operation.VariableDefinitions[0].Location.ToString()
            : string.Join(' ', (testCase["errors"] as JsonArray ?? []).Select(static error => $"{error!["at"]![0]![0]}:{error["at"]![0]![1]}").Order());

    private static string Text(IEnumerable<IError> errors) => string.Join(' ', errors.Select(static error => error.Locations[0].ToString()).Order());
}
