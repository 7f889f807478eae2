using GraphQLBackend.Benchmarks.Http.Handlers;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Benchmarks.Http.Processes;

/// <summary>Who is measured, in the order of their turns.</summary>
internal static class ContestantCatalog
{
    /// <summary>The real server.</summary>
    public const string Ours = "ours";

    /// <summary>The server as in production, and the handlers.</summary>
    /// <param name="databaseUrl">The filled database.</param>
    /// <param name="folder">Holds <c>operations</c> and <c>floor</c>.</param>
    public static IReadOnlyList<Contestant> Create(string databaseUrl, string folder)
    {
        var database = new Dictionary<string, string> { [HandlerServer.DatabaseVariable] = databaseUrl };
        return
        [
            new(Ours, ["dotnet", RepositoryFolder.PathOf("artifacts/bin/Server/release/GraphQLBackend.Server.dll"), "serve"], Production(databaseUrl, folder)),
            new(HandlerServer.Npgsql, Handler(HandlerServer.Npgsql), database),
            new(HandlerServer.Memory, Handler(HandlerServer.Memory), database),
            new(HandlerServer.Floor, Handler(HandlerServer.Floor), new Dictionary<string, string> { [HandlerServer.FloorVariable] = Path.Combine(folder, "floor") }),
        ];
    }

    private static string[] Handler(string kind) => ["dotnet", typeof(ContestantCatalog).Assembly.Location, "handler", kind];

    // No token is ever sent: the operations are public.
    private static Dictionary<string, string> Production(string databaseUrl, string folder) => new()
    {
        [HandlerServer.DatabaseVariable] = databaseUrl,
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["OIDC_AUTHORITY"] = "http://127.0.0.1:9",
        ["OIDC_AUDIENCE"] = "benchmark",
        ["GRAPHQL_OPERATIONS"] = Path.Combine(folder, "operations"),
    };
}
