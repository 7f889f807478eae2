namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

public sealed class AuditProfileTests(AuditProfileServer server) : IClassFixture<AuditProfileServer>
{
    public static TheoryData<string> Names => StatusTable.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Status_Should_BeThatOfTheTable_When_TheProfileIsAudit(string name)
    {
        // arrange
        var row = StatusTable.Find(name);

        // act
        var status = await server.SendAsync(row);

        // assert
        Assert.Equal(row.Audit, status);
    }
}
