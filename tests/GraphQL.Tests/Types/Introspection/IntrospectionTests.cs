using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Types.Introspection;

public sealed class IntrospectionTests
{
    [Theory]
    [InlineData("__schema { queryType { name } mutationType { name } }", """{"__schema":{"queryType":{"name":"Query"},"mutationType":null}}""")]
    [InlineData("""__type(name: "Missing") { name }""", """{"__type":null}""")]
    [InlineData("""__type(name: "Named") { kind interfaces { name } possibleTypes { name } ofType { name } isOneOf }""",
        """{"__type":{"kind":"INTERFACE","interfaces":[],"possibleTypes":[{"name":"Brand"},{"name":"Product"}],"ofType":null,"isOneOf":null}}""")]
    [InlineData("""__type(name: "Thing") { kind description fields { name } possibleTypes { name } }""",
        """{"__type":{"kind":"UNION","description":"Whatever is sold.","fields":null,"possibleTypes":[{"name":"Product"},{"name":"Brand"}]}}""")]
    [InlineData("""__type(name: "URL") { kind specifiedByURL inputFields { name } enumValues { name } }""",
        """{"__type":{"kind":"SCALAR","specifiedByURL":"https://example.org/url","inputFields":null,"enumValues":null}}""")]
    [InlineData("""__type(name: "Choice") { isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } }""",
        """{"__type":{"isOneOf":true,"inputFields":[{"name":"id"}],"all":[{"name":"id","isDeprecated":false,"deprecationReason":null},{"name":"name","isDeprecated":true,"deprecationReason":"Use `id`."}]}}""")]
    [InlineData("""__type(name: "Size") { enumValues { name } all: enumValues(includeDeprecated: true) { name description deprecationReason } }""",
        """{"__type":{"enumValues":[{"name":"SMALL"},{"name":"LARGE"}],"all":[{"name":"SMALL","description":null,"deprecationReason":null},{"name":"LARGE","description":"More than fits.","deprecationReason":null},{"name":"HUGE","description":null,"deprecationReason":"No longer supported"}]}}""")]
    [InlineData("""__type(name: "Product") { fields { name type { kind name ofType { kind ofType { kind ofType { name } } } } args { name defaultValue } } }""",
        """{"__type":{"fields":[{"name":"name","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","ofType":null}},"args":[]},{"name":"parts","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"Product"}}}},"args":[{"name":"first","defaultValue":"5"},{"name":"sizes","defaultValue":"[SMALL, LARGE]"}]}]}}""")]
    [InlineData("""__type(name: "__Type") { kind fields { name } }""",
        """{"__type":{"kind":"OBJECT","fields":[{"name":"kind"},{"name":"name"},{"name":"description"},{"name":"specifiedByURL"},{"name":"fields"},{"name":"interfaces"},{"name":"possibleTypes"},{"name":"enumValues"},{"name":"inputFields"},{"name":"ofType"},{"name":"isOneOf"}]}}""")]
    public async Task Introspection_Should_AnswerAsTheSpecificationSays_When_Asked(string selection, string expected)
    {
        // act
        var data = await ShopSchema.Build().QueryAsync($"{{ {selection} }}");

        // assert
        Assert.Equal(expected, data.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task Types_Should_ContainWhatNobodyReachesAndIntrospectionItself()
    {
        // arrange
        var schema = ShopSchema.CreateBuilder().Add(new EnumType<int>("Lonely", null, new EnumValueDefinition<int>("ONE", 1))).Build();

        // act
        var data = await schema.QueryAsync("{ __schema { types { name } } }");

        // assert
        var names = data["__schema"]!["types"]!.AsArray().Select(static type => (string)type!["name"]!).ToList();
        Assert.Contains("Lonely", names);
        Assert.Equal(
            ["__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type", "__TypeKind"],
            names.Where(static name => name.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(names.Distinct().Count(), names.Count);
    }

    [Fact]
    public void Types_Should_OmitBuiltInScalars_When_NothingIsOfThem()
    {
        // act
        var schema = new SchemaBuilder()
            .Object<RootValue>("Query", static type => type.Field("one", Output.Leaf<int>("Int"), static (_, _) => 1))
            .Build();

        // assert
        Assert.Equal(["String", "Int", "Boolean"], schema.Types.OfType<ScalarType>().Select(static type => type.Name));
        Assert.NotNull(schema.GetType("Float"));
    }

    [Fact]
    public async Task Directives_Should_ShowLocationsAndArguments()
    {
        // act
        var data = await ShopSchema.Build().QueryAsync("{ __schema { directives { name isRepeatable locations args { name defaultValue type { kind } } } } }");

        // assert
        var directives = data["__schema"]!["directives"]!.AsArray();
        Assert.Equal(
            ["include", "skip", "deprecated", "specifiedBy", "oneOf", "cacheControl", "cost", "listSize"],
            directives.Select(static directive => (string)directive!["name"]!));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                {"name":"deprecated","isRepeatable":false,
                 "locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],
                 "args":[{"name":"reason","defaultValue":"\"No longer supported\"","type":{"kind":"NON_NULL"}}]}
                """),
            directives[2]));
    }

    [Fact]
    public async Task MetaFields_Should_BeFoundOnTheQueryRootAlone_When_ItHasAnotherName()
    {
        // arrange
        var schema = new SchemaBuilder()
            .Roots("Start", null, null)
            .Object<RootValue>("Start", static type => type.Field("one", Output.Leaf<int>("Int"), static (_, _) => 1))
            .Build();

        // act
        var data = await schema.QueryAsync("""{ one __type(name: "Start") { fields { name } } __schema { queryType { name } } }""");

        // assert
        Assert.Equal("""{"one":1,"__type":{"fields":[{"name":"one"}]},"__schema":{"queryType":{"name":"Start"}}}""", data.ToJsonString());
    }
}
