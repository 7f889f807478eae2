using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Domain.Tests.Products;

public sealed class ProductKeyTests
{
    [Fact]
    public void Parse_Should_ReadItsOwnText_When_TheKeyIsValid()
    {
        // arrange
        var key = new ProductKey(Marketplace.JP, Asin.Parse("B0FDKB341G"));

        // act
        var read = ProductKey.Parse(key.ToString());

        // assert
        Assert.Equal(key, read);
        Assert.Equal("JP/B0FDKB341G", key.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("B0FDKB341G")]
    [InlineData("XX/B0FDKB341G")]
    [InlineData("us/B0FDKB341G")]
    [InlineData("US/B0FDKB341")]
    [InlineData("US/B0FDKB341G/")]
    public void TryParse_Should_Refuse_When_TheTextIsNoKey(string? text)
    {
        // act
        var ok = ProductKey.TryParse(text, null, out _);

        // assert
        Assert.False(ok);
    }
}
