using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Domain.Tests.Products;

public sealed class ProductKeyTests
{
    [Fact]
    public void Equals_Should_TellMarketplacesApart_When_AsinIsTheSame()
    {
        // arrange
        var asin = Asin.Parse("B0FDKB341G");

        // assert
        Assert.NotEqual(new ProductKey(Marketplace.US, asin), new ProductKey(Marketplace.CA, asin));
        Assert.Equal("US/B0FDKB341G", new ProductKey(Marketplace.US, Asin.Parse("b0fdkb341g")).ToString());
    }
}
