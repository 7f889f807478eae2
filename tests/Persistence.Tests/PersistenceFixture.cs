using GraphQLBackend.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GraphQLBackend.Persistence.Tests;

/// <summary>A fresh migrated database and the module on it, once per test class.</summary>
public sealed class PersistenceFixture : IAsyncLifetime
{
    private TestDatabase? _database;
    private ServiceProvider? _services;

    public string ConnectionString => _database!.ConnectionString;

    public RecordingLoggerProvider Logs { get; } = new();

    public IServiceProvider Services => _services!;

    public NpgsqlDataSource DataSource => Get<NpgsqlDataSource>();

    public T Get<T>()
        where T : notnull =>
        Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(Logs))
            .AddPersistence(_database.ConnectionString)
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services!.DisposeAsync();
        await _database!.DisposeAsync();
    }
}
