using GraphQLBackend.GraphQL.Generator.Reading;

namespace GraphQLBackend.GraphQL.Generator.Tests;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Title", "title")]
    [InlineData("FOOBar", "fooBar")]
    [InlineData("FOO1Ar", "foo1Ar")]
    [InlineData("FOO_Ar", "foo_Ar")]
    [InlineData("URL", "url")]
    [InlineData("title", "title")]
    [InlineData("_title", "_title")]
    [InlineData("A", "a")]
    public void OfMember_Should_LowerLeadingCapitals_When_Called(string name, string expected) => Assert.Equal(expected, Names.OfMember(name));

    [Theory]
    [InlineData("GetBook", false, "book")]
    [InlineData("GetBookAsync", true, "book")]
    [InlineData("GetBookAsync", false, "bookAsync")]
    [InlineData("Get", true, "get")]
    [InlineData("Async", true, "async")]
    [InlineData("Getter", false, "ter")]
    public void OfMethod_Should_StripPrefixAndSuffix_When_MoreRemains(string name, bool isAsync, string expected) =>
        Assert.Equal(expected, Names.OfMethod(name, isAsync));

    [Theory]
    [InlineData("AwaitingValidation", "AWAITING_VALIDATION")]
    [InlineData("US", "US")]
    [InlineData("IN_STOCK", "IN_STOCK")]
    [InlineData("a", "A")]
    [InlineData("Last7Days", "LAST_7_DAYS")]
    [InlineData("Bottom2", "BOTTOM_2")]
    [InlineData("A_1", "A_1")]
    public void OfEnumValue_Should_BreakAtCapitals_When_Called(string name, string expected) => Assert.Equal(expected, Names.OfEnumValue(name));

    [Theory]
    [InlineData("BookFilter", "BookFilterInput")]
    [InlineData("BookInput", "BookInput")]
    public void OfInput_Should_EndWithInput_When_Called(string name, string expected) => Assert.Equal(expected, Names.OfInput(name));

    [Theory]
    [InlineData("GetBookByIdAsync", "BookById")]
    [InlineData("BookByIdDataLoader", "BookById")]
    [InlineData("LoadBooks", "LoadBooks")]
    public void OfDataLoader_Should_KeepTheCore_When_Called(string name, string expected) => Assert.Equal(expected, Names.OfDataLoader(name));

    [Theory]
    [InlineData("IBookByIdDataLoader", "BookById")]
    [InlineData("ImageDataLoader", "Image")]
    public void OfDataLoaderType_Should_BeTheShortName_When_Called(string name, string expected) => Assert.Equal(expected, Names.OfDataLoaderType(name));

    [Theory]
    [InlineData("a1_", true)]
    [InlineData("__a", false)]
    [InlineData("1a", false)]
    [InlineData("ä", false)]
    [InlineData("", false)]
    public void IsGraphQLName_Should_FollowTheSpecification_When_Called(string name, bool expected) => Assert.Equal(expected, Names.IsGraphQLName(name));
}
