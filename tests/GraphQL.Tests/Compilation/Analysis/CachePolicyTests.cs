using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Analysis;

public sealed class CachePolicyTests
{
    private static readonly Schema s_schema = CatalogSchema.Build();

    [Theory]
    [InlineData("{ heavy { name } }", null, null)]
    [InlineData("{ product { name } }", 300, CacheControlScope.Public)]
    [InlineData("{ products { nodes { name } } }", 300, null)]
    [InlineData("{ search { __typename } }", 300, null)]
    [InlineData("{ product { name } heavy { report } }", 10, CacheControlScope.Private)]
    [InlineData("query @cacheControl(maxAge: 60) { product { name } }", 60, CacheControlScope.Public)]
    [InlineData("query @cacheControl(maxAge: 900) { product { name } }", 300, CacheControlScope.Public)]
    [InlineData("query @cacheControl(scope: PRIVATE) { product { name } }", 300, CacheControlScope.Private)]
    [InlineData("query @cacheControl(scope: PUBLIC) { heavy { report } }", 10, CacheControlScope.Private)]
    [InlineData("query @cacheControl(maxAge: 5) { heavy { name } }", 5, null)]
    [InlineData("{ heavy { name } product @skip(if: true) { name } }", null, null)]
    [InlineData("mutation { touch { name } }", null, null)]
    public void CachePolicy_Should_BeTheStrictestOfAll(string document, int? maxAge, CacheControlScope? scope)
    {
        // act
        var policy = s_schema.Compile(document).Analysis.CachePolicy;

        // assert
        Assert.Equal(maxAge is null && scope is null ? null : new CacheControl(maxAge, scope), policy);
    }
}
