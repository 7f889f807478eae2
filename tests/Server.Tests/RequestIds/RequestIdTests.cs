using GraphQLBackend.Server.RequestIds;

namespace GraphQLBackend.Server.Tests.RequestIds;

public sealed class RequestIdTests
{
    private static readonly string s_longest = new('a', 64);

    [Theory]
    [InlineData("a")]
    [InlineData("A.b_c-9")]
    public void From_Should_TakeItOver_When_WellFormed(string offered) => Assert.Equal(offered, RequestId.From(offered));

    [Fact]
    public void From_Should_TakeUpTo64Characters_When_WellFormed()
    {
        Assert.Equal(s_longest, RequestId.From(s_longest));
        Assert.NotEqual(s_longest + "a", RequestId.From(s_longest + "a"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nb")]
    [InlineData("<script>")]
    [InlineData("é")]
    [InlineData("a,b")]
    public void From_Should_MakeANewOne_When_Malformed(string? offered)
    {
        // act
        var first = RequestId.From(offered);
        var second = RequestId.From(offered);

        // assert
        Assert.Matches("^[0-9a-f]{32}$", first);
        Assert.NotEqual(first, second);
    }
}
