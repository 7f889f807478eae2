using GraphQLBackend.Server.CommandLine;
using Npgsql;

namespace GraphQLBackend.Server.Tests.CommandLine;

public sealed class DatabaseFaultsTests
{
    [Fact]
    public void In_Should_FindTheDatabasesException_When_ItIsWrapped()
    {
        // arrange
        var refused = new NpgsqlException("Failed to connect");

        // act
        var found = DatabaseFaults.In(new InvalidOperationException("likely due to a transient failure", refused));

        // assert
        Assert.Same(refused, found);
    }

    [Fact]
    public void In_Should_FindNothing_When_TheCauseIsAnother() =>
        Assert.Null(DatabaseFaults.In(new InvalidOperationException("ours", new FormatException())));
}
