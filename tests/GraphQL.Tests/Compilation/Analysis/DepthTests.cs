using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Analysis;

public sealed class DepthTests
{
    private static readonly Schema s_schema = CatalogSchema.Build();

    [Theory]
    [InlineData("{ __typename }", 1, 0)]
    [InlineData("{ product { name } }", 2, 0)]
    [InlineData("{ product { price { amount } } heavy { name } }", 3, 0)]
    [InlineData("{ products { edges { node { name } } } }", 2, 0)]
    [InlineData("{ products { nodes { name } pageInfo { amount } } }", 2, 0)]
    [InlineData("{ products { edges { cursor } } }", 2, 0)]
    [InlineData("{ ...A } fragment A on Query { product { ...B } } fragment B on Product { brand { name } }", 3, 0)]
    [InlineData("{ search { ... on Product { name } ... on Brand { products { nodes { price { amount } } } } } }", 4, 0)]
    [InlineData("{ __schema { queryType { fields { name } } } }", 0, 4)]
    [InlineData("{ product { name } __type(name: \"A\") { kind } }", 2, 2)]
    [InlineData("query($a: Boolean!) { product @include(if: $a) { price { amount } } }", 3, 0)]
    [InlineData("{ product @include(if: false) { price { amount } } heavy { name } }", 2, 0)]
    public void Depth_Should_CountFieldsToTheDeepestLeaf(string document, int depth, int introspectionDepth)
    {
        // act
        var analysis = s_schema.Compile(document).Analysis;

        // assert
        Assert.Equal(depth, analysis.Depth);
        Assert.Equal(introspectionDepth, analysis.IntrospectionDepth);
    }
}
