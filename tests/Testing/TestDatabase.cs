using GraphQLBackend.Persistence;
using Npgsql;

namespace GraphQLBackend.Testing;

/// <summary>A fresh database on the server of this test process; disposing drops it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> s_template = new(CreateTemplateAsync);
    private static int s_count;

    private readonly string _name;

    private TestDatabase(string name, string connectionString)
    {
        _name = name;
        ConnectionString = connectionString;
    }

    /// <summary>Npgsql connection string of this database.</summary>
    public string ConnectionString { get; }

    /// <summary>A database at the newest migration, copied from a template that is migrated once per process.</summary>
    public static async Task<TestDatabase> CreateAsync() => await CreateAsync(await s_template.Value);

    /// <summary>A database without any schema of ours.</summary>
    public static Task<TestDatabase> CreateEmptyAsync() => CreateAsync("template0");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await ExecuteAsync($"DROP DATABASE \"{_name}\" WITH (FORCE)");
    }

    private static async Task<TestDatabase> CreateAsync(string template)
    {
        var server = await PrivatePostgres.Shared;
        var name = $"test_{Environment.ProcessId}_{Guid.NewGuid():N}_{Interlocked.Increment(ref s_count)}";
        await ExecuteAsync($"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\" ENCODING 'UTF8'");
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name, Pooling = true };
        return new TestDatabase(name, settings.ConnectionString);
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var database = await CreateEmptyAsync();
        await DatabaseMigrator.MigrateAsync(database.ConnectionString, CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(10));
        return database._name;
    }

    // A copy of a template fails while anyone is connected to it, so no connection here outlives its statement.
    private static async Task ExecuteAsync(string sql)
    {
        var server = await PrivatePostgres.Shared;
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Names of databases cannot be parameters; these are made above.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
