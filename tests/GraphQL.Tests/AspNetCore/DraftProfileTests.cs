namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

public sealed class DraftProfileTests(DraftProfileServer server) : IClassFixture<DraftProfileServer>
{
    public static TheoryData<string> Names => StatusTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Status_Should_BeThatOfTheTable_When_TheProfileIsDraft(string name)
    {
        // arrange
        var row = StatusTable.Find(name);

        // act
        var status = await server.SendAsync(row);

        // assert
        Assert.Equal(row.Draft, status);
    }

    [Fact]
    public void Table_Should_FollowTheDraft_When_SomethingIsNotRight()
    {
        // Without data never 2xx, with data always; 294 for nothing but data beside errors.
        Assert.All(StatusTable.Cases, static row => Assert.Equal(row.Runs, row.Draft is { Json: < 300, GraphQLResponse: < 300 }));
        Assert.All(StatusTable.Cases, static row => Assert.Equal(row.Runs && row.Request.Contains("ail", StringComparison.Ordinal), row.Draft.GraphQLResponse == 294));
    }
}
