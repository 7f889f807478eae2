using GraphQLBackend.GraphQL.PersistedOperations;

namespace GraphQLBackend.GraphQL.Tests.PersistedOperations;

public sealed class OperationIdTests
{
    private const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Theory]
    [InlineData(Empty, Empty)]
    [InlineData("sha256:" + Empty, Empty)]
    [InlineData("SHA256:" + Empty, "SHA256:" + Empty)]
    [InlineData("sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", "sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("sha256:e3b0", "sha256:e3b0")]
    [InlineData("sha256:sha256:" + Empty, "sha256:sha256:" + Empty)]
    [InlineData("ProductSummary", "ProductSummary")]
    [InlineData("", "")]
    public void Normalize_Should_StripThePrefix_When_64LowerCaseHexDigitsFollow(string id, string expected) =>
        Assert.Equal(expected, OperationId.Normalize(id));

    [Fact]
    public void Of_Should_BeTheSha256OfTheUtf8Bytes_When_TheDocumentIsGiven()
    {
        Assert.Equal(Empty, OperationId.Of(string.Empty));
        Assert.Equal("b19cfb01639de63ec3d32df67b70cb7a56316f9ef5186fd290293abbcf0b8867", OperationId.Of("ë"));
    }

    [Theory]
    [InlineData(Empty, true)]
    [InlineData("da39a3ee5e6b4b0d3255bfef95601890afd80709", true)]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e", true)]
    [InlineData("D41D8CD98F00B204E9800998ECF8427E", false)]
    [InlineData("d41d8cd98f00b204e9800998ecf8427", false)]
    [InlineData("Name", false)]
    public void IsHash_Should_KnowTheShapes_When_TheyAreLowerCaseHex(string id, bool expected) =>
        Assert.Equal(expected, OperationId.IsHash(id));
}
