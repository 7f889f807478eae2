using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Types;

public sealed class IntrospectionConformanceTests
{
    private static readonly string[] s_sortedByName = ["types", "directives", "possibleTypes", "interfaces"];

    [Theory]
    [Corpora("introspection.jsonl")]
    public void Introspection_Should_AnswerSelections(string name)
    {
        var corpus = Corpus.Open(name);
        corpus.Verify("introspection.jsonl", testCase => Check(corpus.Schemas.Default, testCase));
    }

    [Theory]
    [Corpora("schema.introspection.json")]
    public void Introspection_Should_DescribeTheWholeSchema(string name)
    {
        // arrange
        var corpus = Corpus.Open(name);

        // act
        var actual = Describe(corpus.Schemas.Default, corpus.Has("introspection-query.graphql") ? corpus : Corpus.Atlas);

        // assert
        Assert.Equal(Comparable(corpus.ReadObject("schema.introspection.json")), Comparable(actual));
    }

    /// <summary>The whole introspection of a schema, by the query of a corpus.</summary>
    internal static JsonObject Describe(Schema schema, Corpus corpus) => Execute(schema, corpus.ReadText("introspection-query.graphql"), "{}");

    /// <summary>The text of a whole introspection without what is free: the words of the specification's own elements and the order of types.</summary>
    internal static string Comparable(JsonObject introspection)
    {
        ForgetFreeText(introspection["__schema"]!);
        return Normalize(introspection);
    }

    private static string? Check(Schema schema, JsonObject testCase)
    {
        var actual = Execute(schema, (string)testCase["text"]!, testCase["variables"]?.ToJsonString() ?? "{}");
        return Corpus.Differ(Normalize(testCase["data"]!), Normalize(actual));
    }

    private static JsonObject Execute(Schema schema, string document, string variables)
    {
        var operation = new OperationCompiler(schema).Compile(Utf8GraphQLParser.Parse(document), null);
        var request = new OperationRequest
        {
            Variables = System.Text.Encoding.UTF8.GetBytes(variables),
            Services = new NoServices(),
            RootValue = new object(),
        };
        using var result = new OperationExecutor(schema).ExecuteAsync(operation, request, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return JsonNode.Parse(result.Body.Span)!["data"]!.AsObject();
    }

    /// <summary>Descriptions of what the specification declares are free text.</summary>
    private static void ForgetFreeText(JsonNode schema)
    {
        foreach (var type in schema["types"]!.AsArray().Where(static type => IsBuiltInType((string)type!["name"]!)))
        {
            Forget(type!);
        }

        foreach (var directive in schema["directives"]!.AsArray().Where(static directive => BuiltInDirectives.Contains((string)directive!["name"]!)))
        {
            Forget(directive!);
        }
    }

    private static bool IsBuiltInType(string name) => name.StartsWith("__", StringComparison.Ordinal) || BuiltInScalars.Contains(name);

    private static void Forget(JsonNode node)
    {
        switch (node)
        {
            case JsonObject value:
                if (value.ContainsKey("description"))
                {
                    value["description"] = null;
                }

                foreach (var (_, member) in value.Where(static member => member.Value is not null).ToList())
                {
                    Forget(member!);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Forget(item!);
                }

                break;
        }
    }

    /// <summary>The text of the result with lists that have no order sorted, and default values in one form.</summary>
    private static string Normalize(JsonNode node) => Sort(node.DeepClone(), null)!.ToJsonString();

    private static JsonNode? Sort(JsonNode? node, string? name)
    {
        return node switch
        {
            JsonObject value => new JsonObject(value.ToList().Select(member => KeyValuePair.Create(member.Key, SortMember(member.Key, member.Value)))),
            JsonArray items => new JsonArray([.. Order(items.Select(item => Sort(item, null)), name)]),
            _ => node?.DeepClone(),
        };
    }

    private static JsonNode? SortMember(string name, JsonNode? value) =>
        name == "defaultValue" && value is not null
            ? SyntaxPrinter.Print(Utf8GraphQLParser.ParseValue((string)value!))
            : Sort(value, name);

    private static IEnumerable<JsonNode?> Order(IEnumerable<JsonNode?> items, string? name) =>
        s_sortedByName.Contains(name) ? items.OrderBy(static item => (string?)(item as JsonObject)?["name"], StringComparer.Ordinal) : items;

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
