using GraphQLBackend.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GraphQLBackend.Persistence.Tests;

public sealed class DatabaseMigratorTests
{
    [Fact]
    public async Task MigrateAsync_Should_CreateSchema_When_DatabaseIsEmpty()
    {
        // arrange
        await using var database = await TestDatabase.CreateEmptyAsync();

        // act
        await DatabaseMigrator.MigrateAsync(database.ConnectionString, CancellationToken.None);

        // assert
        await using var dataSource = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = dataSource.CreateCommand("SELECT count(*) FROM ops.migrations");
        Assert.True((long)(await command.ExecuteScalarAsync())! > 0);
    }

    [Fact]
    public async Task MigrateAsync_Should_ChangeNothing_When_RunAgain()
    {
        // arrange
        await using var database = await TestDatabase.CreateEmptyAsync();
        await DatabaseMigrator.MigrateAsync(database.ConnectionString, CancellationToken.None);
        var before = await ReadCatalogAsync(database);

        // act
        await DatabaseMigrator.MigrateAsync(database.ConnectionString, CancellationToken.None);

        // assert
        Assert.Equal(before, await ReadCatalogAsync(database));
    }

    [Fact]
    public async Task MigrateAsync_Should_MigrateOnce_When_NodesStartTogether()
    {
        // arrange
        await using var database = await TestDatabase.CreateEmptyAsync();

        // act
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => DatabaseMigrator.MigrateAsync(database.ConnectionString, CancellationToken.None)));

        // assert
        await using var context = CreateContext(database.ConnectionString);
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public void Model_Should_HaveNoPendingChanges_When_ComparedWithMigrations()
    {
        // arrange
        using var context = CreateContext("Host=localhost");

        // act
        var pending = context.Database.HasPendingModelChanges();

        // assert
        Assert.False(pending);
    }

    [Fact]
    public async Task Down_Should_RemoveEverything_When_MigratedToZero()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var context = CreateContext(database.ConnectionString);

        // act
        await context.Database.MigrateAsync("0");

        // assert
        var left = await context.Database
            .SqlQuery<string>($"SELECT relname AS \"Value\" FROM pg_class WHERE relnamespace IN ('core'::regnamespace, 'mart'::regnamespace)")
            .ToListAsync();
        Assert.Empty(left);
    }

    // The partitioned tables are written by hand, so nothing but this keeps them in step with their mapping.
    [Theory]
    [InlineData("product_observations")]
    [InlineData("product_metrics_daily")]
    public async Task PartitionedTable_Should_HaveMappedColumns_When_Created(string table)
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var context = CreateContext(database.ConnectionString);
        var mapped = context.Model.GetRelationalModel().FindTable(table, "mart")!.Columns
            .Select(column => $"{column.Name} {column.StoreType} {(column.IsNullable ? "null" : "not null")}");

        // act
        var actual = await context.Database
            .SqlQuery<string>(
                $"""
                SELECT attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' not null' ELSE ' null' END AS "Value"
                FROM pg_attribute WHERE attrelid = ('mart.' || {table})::regclass AND attnum > 0
                """)
            .ToListAsync();

        // assert
        Assert.Equal(mapped.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    private static GraphQLBackendDbContext CreateContext(string connectionString) => new(
        new DbContextOptionsBuilder<GraphQLBackendDbContext>()
            .UseNpgsql(connectionString, GraphQLBackendDbContextOptions.Configure)
            .Options);

    private static async Task<List<string>> ReadCatalogAsync(TestDatabase database)
    {
        await using var context = CreateContext(database.ConnectionString);
        return await context.Database
            .SqlQuery<string>($"SELECT relname || ' ' || oid AS \"Value\" FROM pg_class ORDER BY oid")
            .ToListAsync();
    }
}
