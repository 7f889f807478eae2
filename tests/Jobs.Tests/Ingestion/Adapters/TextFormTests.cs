using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Jobs.Ingestion.Adapters;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Adapters;

public sealed class TextFormTests
{
    [Theory]
    [InlineData("In Stock", Availability.InStock)]
    [InlineData("Only 11 left in stock - order soon.", Availability.InStock)]
    [InlineData("現貨。", Availability.InStock)]
    [InlineData("Auf Lager", Availability.InStock)]
    [InlineData("Available to ship in 1-2 days", Availability.InStock)]
    [InlineData("Usually dispatched within 1 to 3 months", Availability.InStock)]
    [InlineData("Temporarily out of stock.", Availability.OutOfStock)]
    [InlineData("Nicht auf Lager.", Availability.OutOfStock)]
    [InlineData("Currently unavailable. We don't know when or if this item will be back in stock.", Availability.Unavailable)]
    [InlineData("Derzeit nicht verfügbar.", Availability.Unavailable)]
    [InlineData("No disponible por el momento.", Availability.Unavailable)]
    [InlineData("This item cannot be shipped to your selected delivery location.", Availability.Unknown)]
    public void AvailabilityText_Should_Understand_When_PhraseIsKnown(string text, Availability expected) =>
        Assert.Equal(expected, AvailabilityText.Parse(text));

    [Theory]
    [InlineData("Visit the AOSRAU Store", "AOSRAU")]
    [InlineData("Brand: Amazon", "Amazon")]
    [InlineData("品牌：wyness", "wyness")]
    [InlineData("Besuche den Anker-Store", "Anker")]
    [InlineData("Besuchen Sie den LÄSSIG-Store", "LÄSSIG")]
    [InlineData("Marque : L'Oréal", "L'Oréal")]
    [InlineData("Visita lo Store di Sony", "Sony")]
    [InlineData("Visita la tienda de Sony", "Sony")]
    [InlineData("Ankerのストアを表示", "Anker")]
    [InlineData("Store Brand", "Store Brand")]
    public void BrandText_Should_NameTheBrand_When_ByLineVaries(string text, string expected) =>
        Assert.Equal(expected, BrandText.Parse(text));

    [Theory]
    [InlineData("https://www.amazon.com/x/dp/B0FDKB341G/?th=1&psc=1", Marketplace.US, "B0FDKB341G")]
    [InlineData("https://www.amazon.co.uk/gp/product/0306406152", Marketplace.UK, "0306406152")]
    [InlineData("https://www.amazon.de/dp/b0fdkb341g", Marketplace.DE, "B0FDKB341G")]
    [InlineData("https://example.org/dp/B0FDKB341G", null, "B0FDKB341G")]
    [InlineData("https://www.amazon.com/dp/B0FDKB341GX", Marketplace.US, null)]
    [InlineData("/dp/B0FDKB341G", null, "B0FDKB341G")]
    [InlineData(null, null, null)]
    public void ProductUrl_Should_TellStoreAndAsin_When_FormsVary(string? url, Marketplace? marketplace, string? asin)
    {
        Assert.Equal(marketplace, ProductUrl.MarketplaceOf(url));
        Assert.Equal(asin, ProductUrl.AsinOf(url)?.Value);
    }

    [Theory]
    [InlineData("https://m.media-amazon.com/images/I/1.jpg", true)]
    [InlineData("http://images.example/1.jpg", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/hosts", false)]
    [InlineData("/images/I/1.jpg", false)]
    [InlineData(null, false)]
    public void AbsoluteOrNull_Should_TakeOnlyAddressesOfTheWeb_When_AnImageIsNamed(string? url, bool taken) =>
        Assert.Equal(taken ? url : null, ProductUrl.AbsoluteOrNull(url));

    [Fact]
    public void AbsoluteOrNull_Should_TakeNone_When_TheAddressIsEndless() =>
        Assert.Null(ProductUrl.AbsoluteOrNull($"https://images.example/{new string('x', 2_048)}"));
}
