using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Naming;

namespace GraphQLBackend.Domain.Tests.Naming;

public sealed class SchemaNameTests
{
    [Fact]
    public void Of_Should_GiveTheGraphsNames_When_EnumsAreListed()
    {
        Assert.Equal(
            "UNAVAILABLE NO_FEATURED_OFFER NO_RANK NO_REVIEWS MAP_HIDDEN BLOCKED PARSE_MISS NOT_REQUESTED",
            Names<AbsenceReason>());
        Assert.Equal("IN_STOCK OUT_OF_STOCK UNAVAILABLE UNKNOWN", Names<Availability>());
        Assert.Equal("LAST_7_DAYS LAST_30_DAYS LAST_90_DAYS", Names<MetricRange>());
        Assert.Equal("US CA MX BR UK DE FR IT ES NL SE PL BE IE TR AE SA EG IN ZA JP AU SG", Names<Marketplace>());
    }

    [Fact]
    public void Parse_Should_ReturnTheValue_When_NameCameFromOf() =>
        Assert.All(Enum.GetValues<AbsenceReason>(), value =>
            Assert.Equal(value, SchemaName.Parse<AbsenceReason>(SchemaName.Of(value))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("NoRank")]
    [InlineData("no_rank")]
    [InlineData("3")]
    public void TryParse_Should_Refuse_When_NameIsNotExact(string? name)
    {
        Assert.False(SchemaName.TryParse<AbsenceReason>(name, out _));
        Assert.Throws<FormatException>(() => SchemaName.Parse<AbsenceReason>(name));
    }

    [Fact]
    public void Of_Should_Throw_When_ValueIsUndefined() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SchemaName.Of((Availability)9));

    private static string Names<TEnum>()
        where TEnum : struct, Enum =>
        string.Join(' ', Enum.GetValues<TEnum>().Select(SchemaName.Of));
}
