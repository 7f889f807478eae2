using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Analysis;

/// <summary>The symbolic cost, evaluated with variables, is what walking the document with these variables gives.</summary>
public sealed class CostOracleTests
{
    private const int Operations = 2_000;

    private static readonly Schema s_schema = CatalogSchema.Build();

    [Fact]
    public void EvaluateCost_Should_EqualTheOracle_When_OperationsAreRandom()
    {
        var random = new Random(31);
        var (symbolic, skipped) = (0, 0);
        for (var i = 0; i < Operations; i++)
        {
            // arrange
            var operation = new RandomCostOperation(s_schema, random);
            var json = Encoding.UTF8.GetBytes(operation.Json);
            var oracle = new CostOracle(s_schema, Utf8GraphQLParser.Parse(operation.Document, ParserOptions.Unlimited), JsonNode.Parse(operation.Json)!.AsObject());

            // act
            var analysis = s_schema.Compile(operation.Document).Analysis;
            var cost = analysis.EvaluateCost(json);
            var items = analysis.TotalNodes.Evaluate(ListSizeValues.Read(json, analysis.SizeVariables));

            // assert
            var because = $"{operation.Document} {operation.Json}: {analysis.Cost}";
            Assert.True(Math.Abs(oracle.Cost() - cost) < 0.0001, $"{oracle.Cost()} != {cost} {because}");
            Assert.True(Math.Abs(oracle.TotalNodes() - items) < 0.0001, $"{oracle.TotalNodes()} != {items} {because}");
            Assert.True(analysis.MinimumCost <= cost && cost <= analysis.Cost.Maximum, because);
            symbolic += analysis.Cost.IsConstant ? 0 : 1;
            skipped += analysis.Cost.Maximum <= 1_000 ? 1 : 0;
        }

        // The operations are of all kinds.
        Assert.InRange(symbolic, Operations / 10, Operations - 1);
        Assert.InRange(skipped, Operations / 10, Operations - 1);
    }
}
