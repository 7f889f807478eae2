using System.Globalization;
using GraphQLBackend.Benchmarks.Http.Processes;
using GraphQLBackend.Persistence;
using GraphQLBackend.Testing;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Data;

/// <summary>The filled database: in a private cluster of this process, or the one that <c>DATABASE_URL</c> names.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    private readonly TestDatabase? _private;
    private readonly int _serverId;

    private BenchDatabase(TestDatabase? database, string url, string version, int serverId)
    {
        _private = database;
        _serverId = serverId;
        Url = url;
        Version = version;
    }

    /// <summary>Its address.</summary>
    public string Url { get; }

    /// <summary>PostgreSQL's version.</summary>
    public string Version { get; }

    /// <summary>Seconds of processor time of all of PostgreSQL's processes so far; 0 when it runs on another machine.</summary>
    public double CpuSeconds => _serverId == 0 ? 0 : ProcessUsage.CpuSecondsOfTree(_serverId);

    /// <summary>Starts a private cluster if none is named, and fills the database.</summary>
    public static async Task<BenchDatabase> StartAsync(SeedSize size, CancellationToken cancellationToken)
    {
        var given = Environment.GetEnvironmentVariable("DATABASE_URL");
        var database = string.IsNullOrEmpty(given) ? await TestDatabase.CreateEmptyAsync() : null;
        var connectionString = database?.ConnectionString ?? DatabaseUrl.Parse(given);
        await SeedDatabase.FillAsync(connectionString, size, cancellationToken);
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var parent = connection.Host!.StartsWith('/') ? ProcessUsage.ParentOf(connection.ProcessID) : 0;
        return new BenchDatabase(database, given is { Length: > 0 } ? given : Address(connectionString), connection.PostgreSqlVersion.ToString(), parent);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_private is not null)
        {
            await _private.DisposeAsync();
        }
    }

    private static string Address(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        return string.Create(CultureInfo.InvariantCulture, $"postgres://{settings.Username}@/{settings.Database}?host={Uri.EscapeDataString(settings.Host!)}");
    }
}
