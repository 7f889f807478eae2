using Npgsql;

namespace GraphQLBackend.Server.IntegrationTests;

/// <summary>Turns a connection string back into the form that <c>DATABASE_URL</c> has.</summary>
internal static class DatabaseAddress
{
    /// <summary>Nobody listens on it.</summary>
    public const string Nowhere = "postgres://app:hunter22-canary@127.0.0.1:1/graphql";

    public static string Of(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var password = string.IsNullOrEmpty(settings.Password) ? "" : ":" + Uri.EscapeDataString(settings.Password);
        var user = Uri.EscapeDataString(settings.Username ?? "") + password;
        return $"postgres://{user}@/{settings.Database}?host={Uri.EscapeDataString(settings.Host ?? "")}&port={settings.Port}";
    }
}
