using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GraphQLBackend.Persistence.Tests.Statements;

public sealed class StatementLimitsTests(PersistenceFixture fixture) : IClassFixture<PersistenceFixture>
{
    [Fact]
    public async Task SlowStatement_Should_BeLoggedWithoutValues_When_ItTakesLongerThanTheLimit()
    {
        // act
        await using var command = fixture.DataSource.CreateCommand("SELECT pg_sleep(0.6), $1");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "confidential" });
        await command.ExecuteNonQueryAsync();

        // assert
        var entry = Assert.Single(fixture.Logs.Entries, entry => entry.Message.Contains("pg_sleep(0.6)", StringComparison.Ordinal));
        Assert.Equal(LogLevel.Warning, entry.Level);
        Assert.DoesNotContain(fixture.Logs.Entries, entry => entry.Message.Contains("confidential", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SlowStatement_Should_BeLogged_When_ItCameFromTheContext()
    {
        // arrange
        await using var context = await CreateContextAsync();

        // act
        await context.Database.ExecuteSqlAsync($"SELECT pg_sleep({0.61})");

        // assert
        Assert.Single(fixture.Logs.Entries, entry => entry.Message.Contains("pg_sleep(@p0)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task QuickStatement_Should_NotBeLogged_When_WithinTheLimit()
    {
        // act
        await using var command = fixture.DataSource.CreateCommand("SELECT 'quick'");
        await command.ExecuteNonQueryAsync();

        // assert
        Assert.DoesNotContain(fixture.Logs.Entries, entry => entry.Message.Contains("quick", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Statement_Should_BeEndedByTheServer_When_ItRunsForTwoSeconds()
    {
        // arrange
        await using var command = fixture.DataSource.CreateCommand("SELECT pg_sleep(10)");

        // act
        var error = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        // assert
        Assert.Equal(PostgresErrorCodes.QueryCanceled, error.SqlState);
        Assert.Single(fixture.Logs.Entries, entry => entry.Message.Contains("pg_sleep(10)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SetStatementTimeoutAsync_Should_HoldForTheTransaction_When_Given()
    {
        // arrange
        await using var context = await CreateContextAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();

        // act
        await context.Database.SetStatementTimeoutAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
        var inside = await ReadTimeoutAsync(context);
        await transaction.CommitAsync();

        // assert
        Assert.Equal(("1min 1min", "2s 1s"), (inside, await ReadTimeoutAsync(context)));
    }

    [Fact]
    public async Task SetStatementTimeoutAsync_Should_Fail_When_ThereIsNoTransaction()
    {
        // arrange
        await using var context = await CreateContextAsync();

        // act
        var act = () => context.Database.SetStatementTimeoutAsync(TimeSpan.FromMinutes(1), CancellationToken.None);

        // assert
        await Assert.ThrowsAsync<InvalidOperationException>(act);
    }

    private static Task<string> ReadTimeoutAsync(GraphQLBackendDbContext context) =>
        context.Database.SqlQuery<string>($"SELECT current_setting('statement_timeout') || ' ' || current_setting('lock_timeout') AS \"Value\"").SingleAsync();

    private Task<GraphQLBackendDbContext> CreateContextAsync() =>
        fixture.Get<IDbContextFactory<GraphQLBackendDbContext>>().CreateDbContextAsync();
}
