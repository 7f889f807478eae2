using GraphQLBackend.Jobs.Ingestion.Adapters;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Adapters;

public sealed class RatingTextTests
{
    [Theory]
    [InlineData("5.0 out of 5 stars", "5.0")]
    [InlineData("4.9 顆星，最高 5 顆星", "4.9")]
    [InlineData("4,9 von 5 Sternen", "4.9")]
    [InlineData("4,3 sur 5 étoiles", "4.3")]
    [InlineData("3.8 out of 5", "3.8")]
    [InlineData("5つ星のうち4.5", "4.5")]
    [InlineData("5 yıldız üzerinden 4,4", "4.4")]
    [InlineData("5 out of 5 stars", "5")]
    [InlineData("4.5", "4.5")]
    [InlineData("0.0 out of 5 stars", "0.0")]
    [InlineData("9.0 out of 5 stars", "9.0")]
    public void Parse_Should_ReadTheRating_When_LanguageDiffers(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected), RatingText.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("no stars")]
    [InlineData("4.9 out of 10")]
    [InlineData("4.9 4.9 out of 5 stars")]
    public void Parse_Should_GiveNull_When_FormIsUnknown(string text) => Assert.Null(RatingText.Parse(text));
}
