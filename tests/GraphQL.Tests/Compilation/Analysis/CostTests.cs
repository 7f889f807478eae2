using System.Text;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Analysis;

public sealed class CostTests
{
    private static readonly Schema s_schema = CatalogSchema.Build();

    [Theory]
    // Leaves are free, objects 1, fields behind loaders 1 in all.
    [InlineData("{ __typename }", 0)]
    [InlineData("{ product { name } }", 1)]
    [InlineData("{ product { stock } }", 2)]
    [InlineData("{ product { brand { name } price { amount } } }", 3)]
    [InlineData("{ a: product { name } b: product { name } }", 2)]
    [InlineData("{ product { name } product { price { amount } } }", 2)]
    // Explicit weights win: of the field, then of the type; a loader still costs 1.
    [InlineData("{ heavy { report } }", 51)]
    [InlineData("{ product { latest { at } } }", 2)]
    [InlineData("{ product { points { at price { amount } } } }", 10)]
    [InlineData("{ product { loadedPoints { at } } }", 11)]
    // Lists: assumed size, slicing argument, its default, a page, else 1.
    [InlineData("{ product { prices { amount } } }", 2)]
    [InlineData("{ product { similar { name } } }", 6)]
    [InlineData("{ product { similar(first: 7) { name } } }", 8)]
    [InlineData("{ product { similar(first: null) { name } } }", 21)]
    [InlineData("{ product { similar(first: 3) { similar(first: 4) { name } } } }", 16)]
    [InlineData("{ byIds(ids: [1, 2, 3]) { name } }", 3)]
    [InlineData("{ byIds(ids: 1) { name } }", 1)]
    // Sized fields get the size from above, others do not.
    [InlineData("{ products(first: 10) { nodes { name } } }", 11)]
    [InlineData("{ products(first: 10) { edges { cursor node { name } } pageInfo { amount } } }", 22)]
    [InlineData("{ products { nodes { name } } }", 21)]
    [InlineData("{ products(last: 30) { nodes { name } } }", 31)]
    [InlineData("{ products(first: 10, last: 40) { nodes { name } } }", 41)]
    [InlineData("{ products(first: 0) { nodes { name } } }", 1)]
    [InlineData("{ products(first: 10) { nodes { brand { products(first: 5) { nodes { name } } } } } }", 81)]
    // Abstract types cost what their dearest possible type costs.
    [InlineData("{ search { __typename } }", 1)]
    [InlineData("{ search { ... on Product { stock } ... on Heavy { report } } }", 51)]
    [InlineData("{ search { ... on Product { brand { name } price { amount } } ... on Brand { name } } }", 3)]
    [InlineData("{ named { name ... on Heavy { name } } }", 1)]
    // Fragments are expanded, selections of one name merged.
    [InlineData("{ ...A ...B } fragment A on Query { product { price { amount } } } fragment B on Query { product { brand { name } price { amount } } }", 3)]
    [InlineData("{ product { ...P brand { ...B } } } fragment P on Product { price { amount } } fragment B on Named { name }", 3)]
    // Constant conditions fold.
    [InlineData("{ product @skip(if: true) { name } heavy @include(if: false) { name } }", 0)]
    // Introspection is made of objects too.
    [InlineData("{ __schema { queryType { name } types { name } } }", 3)]
    public void Cost_Should_BeConstant_When_NoVariableSlicesAList(string document, double expected)
    {
        // act
        var analysis = s_schema.Compile(document).Analysis;

        // assert
        Assert.True(analysis.Cost.IsConstant);
        Assert.Equal(expected, analysis.Cost.Constant);
        Assert.Equal(expected, analysis.MinimumCost);
        Assert.Equal(expected, analysis.EvaluateCost("{\"any\": 5}"u8));
        Assert.Empty(analysis.SizeVariables);
    }

    [Theory]
    [InlineData("query($n: Int) { products(first: $n) { nodes { name } } }", "1 + $n", 1, 101, "{}", 21)]
    [InlineData("query($n: Int) { products(first: $n) { nodes { name } } }", "1 + $n", 1, 101, "{\"n\": 7}", 8)]
    [InlineData("query($n: Int) { products(first: $n) { nodes { name } } }", "1 + $n", 1, 101, "{\"n\": null}", 21)]
    [InlineData("query($n: Int) { products(first: $n) { nodes { name } } }", "1 + $n", 1, 101, "{\"n\": -3}", 1)]
    [InlineData("query($n: Int) { products(first: $n) { nodes { name } } }", "1 + $n", 1, 101, "{\"other\": [1], \"n\": 500}", 501)]
    [InlineData("query($n: Int = 3) { products(first: $n) { nodes { name } } }", "1 + $n", 1, 101, "{}", 4)]
    [InlineData("query($n: Int = 3) { products(first: $n) { nodes { name } } }", "1 + $n", 1, 101, "{\"n\": null}", 21)]
    [InlineData("query($n: Int) { product { similar(first: $n) { name } } }", "1 + $n", 1, 101, "{}", 6)]
    [InlineData("query($f: Int, $l: Int) { products(first: $f, last: $l) { nodes { name } } }", "1 + max($f, $l)", 1, 101, "{\"l\": 4}", 5)]
    [InlineData("query($f: Int, $l: Int) { products(first: $f, last: $l) { nodes { name } } }", "1 + max($f, $l)", 1, 101, "{}", 21)]
    [InlineData("query($l: Int) { products(first: 5, last: $l) { nodes { name } } }", "1 + max($l, 5)", 6, 101, "{\"l\": 4}", 6)]
    [InlineData("query($n: Int) { products(first: $n) { nodes { name } edges { node { name } } } }", "1 + 3*$n", 1, 301, "{\"n\": 10}", 31)]
    [InlineData(
        "query($n: Int!, $m: Int!) { products(first: $n) { nodes { price { amount } similar(first: $m) { brand { name } } } } }",
        "1 + 2*$n + 2*$m*$n",
        1,
        20201,
        "{\"n\": 10, \"m\": 3}",
        81)]
    [InlineData("query($ids: [ID!]!) { byIds(ids: $ids) { price { amount } } }", "2*$ids", 0, 200, "{\"ids\": [1, [2], {\"a\": 3}]}", 6)]
    [InlineData("query($ids: [ID!] = [1, 2]) { byIds(ids: $ids) { price { amount } } }", "2*$ids", 0, 200, "{}", 4)]
    [InlineData("query($n: Int) { a: products(first: $n) { nodes { name } } b: products(first: $n) { nodes { name } } }", "2 + 2*$n", 2, 202, "{\"n\": 2}", 6)]
    public void Cost_Should_BeSymbolic_When_AVariableSlicesAList(
        string document, string expected, double minimum, double maximum, string variables, double cost)
    {
        // act
        var analysis = s_schema.Compile(document).Analysis;

        // assert
        Assert.Equal(expected, analysis.Cost.ToString());
        Assert.Equal(minimum, analysis.MinimumCost);
        Assert.Equal(maximum, analysis.Cost.Maximum);
        Assert.Equal(cost, analysis.EvaluateCost(Encoding.UTF8.GetBytes(variables)));
    }

    [Theory]
    [InlineData("{}", 51)]
    [InlineData("{\"n\": 60}", 62)]
    [InlineData("{\"n\": 1}", 51)]
    public void Cost_Should_TakeTheDearestType_When_ARequestDecidesWhichThatIs(string variables, double expected)
    {
        // arrange
        const string Document = "query($n: Int) { search { ... on Product { price { amount } similar(first: $n) { name } } ... on Heavy { report } } }";
        const string Cheap = "query($n: Int) { search { ... on Product { similar(first: $n) { name } } ... on Brand { name } } }";

        // act
        var dear = s_schema.Compile(Document).Analysis;
        var cheap = s_schema.Compile(Cheap).Analysis;

        // assert
        Assert.Equal("max(2 + $n, 51)", dear.Cost.ToString());
        Assert.Equal(expected, dear.EvaluateCost(Encoding.UTF8.GetBytes(variables)));
        Assert.Equal("1 + $n", cheap.Cost.ToString());
        Assert.Equal(51, dear.MinimumCost);
        Assert.Equal(["n"], dear.SizeVariables);
    }

    [Fact]
    public void Cost_Should_CountWhatConditionsMayInclude_And_TheMinimumOnlyTheRest()
    {
        // act
        var analysis = s_schema.Compile(
            "query($a: Boolean!, $n: Int) { heavy @include(if: $a) { report } product { brand @skip(if: $a) { name } similar(first: $n) { name } } }").Analysis;

        // assert
        Assert.Equal("53 + $n", analysis.Cost.ToString());
        Assert.Equal(1, analysis.MinimumCost);
        Assert.Equal(153, analysis.Cost.Maximum);
    }

    [Theory]
    [InlineData("{ products(first: 100) { nodes { similar(first: 10) { name } } } }", "LIMIT_COST")]
    [InlineData("query($n: Int) { products(first: 100) { nodes { price { amount } similar(first: 8) { name } two: similar(first: $n) { name } } } }", "LIMIT_COST")]
    [InlineData("{ products(first: 101) { nodes { name } } }", "LIMIT_PAGE_SIZE")]
    [InlineData("query($n: Int = 101) { products(first: $n) { nodes { name } } }", "LIMIT_PAGE_SIZE")]
    [InlineData("mutation { a: refresh { name } b: refresh { name } c: touch { name } }", "LIMIT_COST")]
    [InlineData("{ product { brand { products { nodes { similar { similar { price { amount } } } } } } } }", "LIMIT_DEPTH")]
    [InlineData("{ product { brand { products { nodes { brand { products { nodes { brand { name } } } } } } } } }", "LIMIT_CYCLE")]
    [InlineData("{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } } } } }", "LIMIT_DEPTH")]
    public void Compile_Should_Refuse_When_NoRequestCouldFit(string document, string code)
    {
        // act
        var exception = Assert.Throws<GraphQLException>(() => s_schema.Compile(document, CostLimits.Default));

        // assert
        Assert.Equal(code, exception.Errors[0].Code);
        Assert.Contains("limit", exception.Errors[0].Extensions.Keys);
        Assert.NotNull(s_schema.Compile(document));
    }

    [Fact]
    public void Compile_Should_Refuse_When_FragmentsMultiply()
    {
        // arrange
        var fragments = Enumerable.Range(0, 30).Select(static i =>
            $"fragment F{i} on Product {{ a: similar(first: $n) {{ name ...F{i + 1} }} b: similar(first: $m) {{ name ...F{i + 1} }} }}");
        var document = $"query($n: Int, $m: Int) {{ product {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F30 on Product {{ name }}";

        // act
        var exception = Assert.Throws<GraphQLException>(() => s_schema.Compile(document));

        // assert
        Assert.Equal("LIMIT_FIELDS", exception.Errors[0].Code);
    }

    [Fact]
    public void Cost_Should_StaySmall_When_ManyVariablesMultiply()
    {
        // arrange
        var fragments = Enumerable.Range(0, 9).Select(static i =>
            $"fragment F{i} on Product {{ a: similar(first: $n) {{ name ...F{i + 1} }} b: similar(first: $m) {{ name ...F{i + 1} }} }}");
        var document = $"query($n: Int, $m: Int) {{ product {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F9 on Product {{ name }}";

        // act
        var analysis = s_schema.Compile(document).Analysis;

        // assert
        Assert.Equal(54, analysis.Cost.Terms.Count);
        Assert.Equal(1 + Enumerable.Range(1, 9).Sum(static depth => Math.Pow(2 + 3, depth)), analysis.EvaluateCost("{\"n\": 2, \"m\": 3}"u8));
    }

    [Theory]
    [InlineData("query($n: Int, $m: Int) { products(first: $n) { nodes { similar(first: $m) { name } } } }", "{\"n\": 100, \"m\": 10}", "LIMIT_COST")]
    [InlineData("query($n: Int, $m: Int) { products(first: $n) { nodes { similar(first: $m) { name } } } }", "{\"n\": 10, \"m\": 10}", null)]
    [InlineData("mutation { refresh { name } touch { name } }", "{}", null)]
    [InlineData("query($n: Int) { products(first: $n) { nodes { name } } }", "{\"n\": 100}", null)]
    public async Task Execute_Should_RefuseBeforeAnythingRuns_When_TheVariablesMakeItTooDear(string document, string variables, string? code)
    {
        // act
        var response = await s_schema.ExecuteAsync(document, variables, limits: CostLimits.Default);

        // assert
        Assert.Equal(code, (string?)response["errors"]?[0]!["extensions"]!["code"]);
        Assert.Equal(code is null, response.ContainsKey("data"));
    }
}
