using GraphQLBackend.Domain.Money;

namespace GraphQLBackend.Domain.Tests.Money;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(2599, "USD", "25.99")]
    [InlineData(2600, "USD", "26.00")]
    [InlineData(1, "EUR", "0.01")]
    [InlineData(0, "EUR", "0.00")]
    [InlineData(-150, "CAD", "-1.50")]
    [InlineData(1980, "JPY", "1980")]
    [InlineData(long.MaxValue, "USD", "92233720368547758.07")]
    [InlineData(long.MinValue, "USD", "-92233720368547758.08")]
    public void Amount_Should_CarryTheCurrencysDecimals_When_Read(long minor, string currency, string expected) =>
        Assert.Equal(expected, new Domain.Money.Money(minor, currency).Amount.ToString());

    [Theory]
    [InlineData("25.99", "USD", 2599)]
    [InlineData("25.9949", "USD", 2599)]
    [InlineData("0.005", "USD", 0)]
    [InlineData("0.015", "USD", 2)]
    [InlineData("37036", "JPY", 37036)]
    [InlineData("-1.5", "GBP", -150)]
    public void FromAmount_Should_RoundToMinorUnits_When_Converted(string amount, string currency, long expected) =>
        Assert.Equal(
            new Domain.Money.Money(expected, currency),
            Domain.Money.Money.FromAmount(decimal.Parse(amount), currency));

    [Fact]
    public void FromAmount_Should_Throw_When_BeyondSixtyFourBits() =>
        Assert.Throws<OverflowException>(() => Domain.Money.Money.FromAmount(1e18m, "USD"));

    [Theory]
    [InlineData("GPB")]
    [InlineData("usd")]
    [InlineData("$")]
    public void Exponent_Should_NameTheCode_When_Unknown(string currency)
    {
        var error = Assert.Throws<ArgumentException>(() => Currencies.Exponent(currency));
        Assert.Contains(currency, error.Message, StringComparison.Ordinal);
        Assert.False(Currencies.IsKnown(currency));
    }

    [Fact]
    public void Scale_Should_MatchExponent_When_YenHasNoDecimals()
    {
        Assert.Equal((1L, 0), (Currencies.Scale("JPY"), Currencies.Exponent("JPY")));
        Assert.Equal((100L, 2), (Currencies.Scale("USD"), Currencies.Exponent("USD")));
    }
}
