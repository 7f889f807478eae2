using GraphQLBackend.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.Server.IntegrationTests;

/// <summary>The real program in this process, on a database of its own; disposing drops it.</summary>
internal sealed class ServerApplication : WebApplicationFactory<Program>
{
    private readonly ErrorRecorder _errors = new();
    private readonly TestDatabase? _database;
    private readonly IReadOnlyDictionary<string, string> _settings;

    private ServerApplication(TestDatabase? database, IReadOnlyDictionary<string, string> settings)
    {
        _database = database;
        _settings = settings;
    }

    /// <summary>Local mode on a migrated, empty database.</summary>
    public static async Task<ServerApplication> CreateAsync(params (string Name, string Value)[] settings)
    {
        var database = await TestDatabase.CreateAsync();
        return new ServerApplication(database, With(settings, DatabaseAddress.Of(database.ConnectionString)));
    }

    /// <summary>Local mode on a database that was never migrated.</summary>
    public static async Task<ServerApplication> OnEmptyDatabaseAsync()
    {
        var database = await TestDatabase.CreateEmptyAsync();
        return new ServerApplication(database, With([], DatabaseAddress.Of(database.ConnectionString)));
    }

    /// <summary>A server whose database is not there.</summary>
    public static ServerApplication WithoutDatabase(params (string Name, string Value)[] settings) =>
        new(null, With(settings, DatabaseAddress.Nowhere));

    /// <summary>Local mode on a database that exists; disposing leaves it alone.</summary>
    public static ServerApplication OnDatabase(string connectionString, params (string Name, string Value)[] settings) =>
        new(null, With(settings, DatabaseAddress.Of(connectionString)));

    /// <summary>Npgsql connection string of the server's own database.</summary>
    public string ConnectionString => _database?.ConnectionString ?? throw new InvalidOperationException("The server has no database of its own.");

    /// <summary>What was logged as an error or worse.</summary>
    public IReadOnlyList<string> ErrorLogs => _errors.Messages;

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _errors.Dispose();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(_errors));
    }

    private static Dictionary<string, string> With((string Name, string Value)[] settings, string url) =>
        new(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))) { ["DATABASE_URL"] = url };
}
