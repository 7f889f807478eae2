using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Domain.Tests.Products;

public sealed class AsinTests
{
    [Theory]
    [InlineData("B0FDKB341G", "B0FDKB341G")]
    [InlineData("b0fdkb341g", "B0FDKB341G")]
    [InlineData("BT00LLINKI", "BT00LLINKI")]
    [InlineData("B000000000", "B000000000")]
    [InlineData("BZZZZZZZZZ", "BZZZZZZZZZ")]
    [InlineData("0306406152", "0306406152")]
    [InlineData("080442957X", "080442957X")]
    [InlineData("080442957x", "080442957X")]
    [InlineData("0000000000", "0000000000")]
    public void TryParse_Should_GiveUpperCase_When_Valid(string text, string expected)
    {
        // act
        var parsed = Asin.TryParse(text, out var asin, out var error);

        // assert
        Assert.True(parsed);
        Assert.Null(error);
        Assert.Equal(expected, asin.Value);
        Assert.Equal(Asin.Parse(expected), asin);
    }

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData("B", "has 1.")]
    [InlineData("B0FDKB341", "has 9.")]
    [InlineData("B0FDKB341GX", "has 11.")]
    [InlineData(" B0FDKB341G", "has 11.")]
    [InlineData("B0FDKB34 G", "letters A-Z or digits")]
    [InlineData("B0FDKB34ßG", "letters A-Z or digits")]
    [InlineData("B0FDKB341\n", "letters A-Z or digits")]
    [InlineData("A0FDKB341G", "starts with B")]
    [InlineData("030640615A", "starts with B")]
    [InlineData("03064061X2", "starts with B")]
    [InlineData("٠٣٠٦٤٠٦١٥٢", "starts with B")]
    [InlineData("0306406153", "check digit")]
    [InlineData("0804429570", "check digit")]
    [InlineData("030640615X", "check digit")]
    public void TryParse_Should_SayWhatIsWrong_When_Invalid(string? text, string expected)
    {
        // act
        var parsed = Asin.TryParse(text, out var asin, out var error);

        // assert
        Assert.False(parsed);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Equal(default, asin);
    }

    [Fact]
    public void TryParse_Should_RefuseEveryOtherCheckDigit_When_OneIsRight()
    {
        // act
        var accepted = "0123456789X".Where(digit => Asin.TryParse($"030640615{digit}", out _, out _));

        // assert
        Assert.Equal(['2'], accepted);
    }

    [Fact]
    public void Parse_Should_ThrowTheReason_When_Invalid()
    {
        var error = Assert.Throws<FormatException>(() => Asin.Parse("0306406153"));
        Assert.Equal("The ISBN-10 check digit of this ASIN is wrong.", error.Message);
    }

    [Fact]
    public void Value_Should_BeEmpty_When_Default()
    {
        Assert.Equal(string.Empty, default(Asin).Value);
        Assert.Equal(string.Empty, default(Asin).ToString());
    }
}
