using GraphQLBackend.Persistence.Statements;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GraphQLBackend.Persistence.Tests.Statements;

public sealed class StatementScopeTests(PersistenceFixture fixture) : IClassFixture<PersistenceFixture>
{
    [Fact]
    public async Task Count_Should_BeExact_When_BatchesRunInParallel()
    {
        // arrange
        using var scope = StatementScope.Start();

        // act
        await Task.WhenAll(Enumerable.Range(0, 25).Select(i => Task.Run(() => RunAsync($"SELECT {i}"))));

        // assert
        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"SELECT {i}").Order(), scope.Statements.Order());
    }

    [Fact]
    public async Task Count_Should_StayApart_When_OperationsRunInParallel()
    {
        // act
        var counts = await Task.WhenAll(Enumerable.Range(1, 20).Select(async count =>
        {
            await Task.Yield();
            using var scope = StatementScope.Start();
            await Task.WhenAll(Enumerable.Range(0, count).Select(_ => RunAsync("SELECT 1")));
            return scope.Count;
        }));

        // assert
        Assert.Equal(Enumerable.Range(1, 20), counts);
    }

    [Fact]
    public async Task Count_Should_IncludeEveryWayToTheDatabase_When_NotRawCommands()
    {
        // arrange
        await using var context = await fixture.Get<IDbContextFactory<GraphQLBackendDbContext>>().CreateDbContextAsync();
        await using var connection = await fixture.DataSource.OpenConnectionAsync();
        using var scope = StatementScope.Start();

        // act
        await context.Products.CountAsync();
        await context.Database.ExecuteSqlAsync($"SELECT 2");
        await using (var batch = new NpgsqlBatch(connection) { BatchCommands = { new("SELECT 3"), new("SELECT 4") } })
        {
            await batch.ExecuteNonQueryAsync();
        }

        await using (var copy = await connection.BeginTextExportAsync("COPY (SELECT 5) TO STDOUT"))
        {
            await copy.ReadToEndAsync();
        }

        // assert
        Assert.Equal(5, scope.Count);
        Assert.Equal(["SELECT 2", "SELECT 3", "SELECT 4", "COPY (SELECT 5) TO STDOUT"], scope.Statements.Skip(1));
    }

    [Fact]
    public async Task Count_Should_IncludeFailures_When_StatementIsRefused()
    {
        // arrange
        using var scope = StatementScope.Start();

        // act
        await Assert.ThrowsAsync<PostgresException>(() => RunAsync("SELECT 1 / 0"));

        // assert
        Assert.Equal(1, scope.Count);
    }

    [Fact]
    public async Task Count_Should_ReachOuterScope_When_ScopesNest()
    {
        // arrange
        using var outer = StatementScope.Start();
        int inner;

        // act
        using (var scope = StatementScope.Start())
        {
            await RunAsync("SELECT 1");
            inner = scope.Count;
        }

        await RunAsync("SELECT 2");

        // assert
        Assert.Equal((1, 2), (inner, outer.Count));
    }

    [Fact]
    public async Task Count_Should_Stop_When_ScopeIsDisposed()
    {
        // arrange
        var scope = StatementScope.Start();
        scope.Dispose();

        // act
        await RunAsync("SELECT 1");

        // assert
        Assert.Equal(0, scope.Count);
    }

    private async Task RunAsync(string sql)
    {
        await using var command = fixture.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
