using System.Text.Json;
using GraphQLBackend.Benchmarks.Http.Data;
using GraphQLBackend.Benchmarks.Http.Shapes;
using GraphQLBackend.Persistence;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>The other sides of the comparison, each on Kestrel without anything that is not needed.</summary>
internal static class HandlerServer
{
    /// <summary>Fixed bytes.</summary>
    public const string Floor = "floor";

    /// <summary>Statements by hand.</summary>
    public const string Npgsql = "npgsql";

    /// <summary>Rows in memory.</summary>
    public const string Memory = "memory";

    /// <summary>The folder of <see cref="Floor"/>: a file per shape.</summary>
    public const string FloorVariable = "BENCH_FLOOR";

    /// <summary>The database, as the server's own variable names it.</summary>
    public const string DatabaseVariable = "DATABASE_URL";

    private const string Json = "application/json; charset=utf-8";

    /// <summary>Serves until asked to stop.</summary>
    public static async Task RunAsync(string kind, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options => options.AddServerHeader = false);
        await using var app = builder.Build();
        var shapes = ShapeCatalog.Create(SeedSize.Quick).ToDictionary(static shape => shape.Id, static shape => shape.Name);
        if (kind == Floor)
        {
            MapFloor(app, shapes);
        }
        else
        {
            MapHandler(app, shapes, await CreateAsync(kind, cancellationToken));
        }

        await app.RunAsync(cancellationToken);
    }

    private static void MapFloor(WebApplication app, Dictionary<string, string> shapes)
    {
        var folder = Environment.GetEnvironmentVariable(FloorVariable)!;
        var bodies = shapes.ToDictionary(static shape => shape.Key, shape => File.ReadAllBytes(Path.Combine(folder, shape.Value + ".json")));
        app.MapGet("/graphql", async context =>
        {
            var body = bodies[context.Request.Query["op"].ToString()];
            context.Response.ContentType = Json;
            context.Response.ContentLength = body.Length;
            await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
        });
    }

    private static void MapHandler(WebApplication app, Dictionary<string, string> shapes, IHandler handler) =>
        app.MapGet("/graphql", async context =>
        {
            var query = context.Request.Query;
            var variables = JsonSerializer.Deserialize(query["variables"].ToString(), VariablesContext.Default.Variables)!;
            context.Response.ContentType = Json;
            await handler.WriteAsync(shapes[query["op"].ToString()], variables, context.Response.BodyWriter, context.RequestAborted);
        });

    private static async Task<IHandler> CreateAsync(string kind, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(ConnectionDefaults.Apply(DatabaseUrl.Parse(Environment.GetEnvironmentVariable(DatabaseVariable))))
        {
            MaxAutoPrepare = 20,
            AutoPrepareMinUsages = 2,
        };
        var dataSource = new NpgsqlSlimDataSourceBuilder(settings.ConnectionString).EnableArrays().Build();
        return kind == Npgsql ? new NpgsqlHandler(dataSource) : await MemoryHandler.LoadAsync(dataSource, cancellationToken);
    }
}
