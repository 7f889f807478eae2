using System.Net.Sockets;
using GraphQLBackend.GraphQL.AspNetCore;
using GraphQLBackend.GraphQL.Execution.Configuration;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Tests.PersistedOperations;
using GraphQLBackend.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>The transport on Kestrel behind a unix socket, so that no port is needed and every byte is real.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    public const string Hello = "query Hello($name: String) { hello(name: $name) }";

    private readonly WebApplication _app;
    private readonly string _socket;

    private TestServer(WebApplication app, TestFolder folder, TestClock clock, TestLog log, string socket)
    {
        (_app, Folder, Clock, Log, _socket) = (app, folder, clock, log, socket);
        Client = new HttpClient(new SocketsHttpHandler { ConnectCallback = async (_, cancellation) => await ConnectAsync(cancellation) }) { BaseAddress = new Uri("http://localhost") };
    }

    public HttpClient Client { get; }

    public TestFolder Folder { get; }

    public TestClock Clock { get; }

    public TestLog Log { get; }

    public IServiceProvider Services => _app.Services;

    public OperationRegistry Registry => _app.Services.GetRequiredService<OperationRegistry>();

    public static async Task<TestServer> StartAsync(
        Action<GraphQLHttpOptions>? configure = null,
        Action<TestFolder>? fill = null,
        Action<IRequestExecutorBuilder>? build = null,
        Action<SchemaBuilder>? schema = null,
        ConcurrencyLimits? limits = null)
    {
        var folder = new TestFolder();
        if (schema is null)
        {
            folder.Write("Hello.graphql", Hello);
        }

        fill?.Invoke(folder);
        var (clock, log) = (new TestClock(), new TestLog());
        var socket = Path.Combine(Path.GetTempPath(), $"graphql-{Guid.NewGuid():N}.sock");
        // Empty: the usual builder watches files, and the system has few watchers.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.AddProvider(log);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.ListenUnixSocket(socket));
        builder.Services.AddRouting();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(limits ?? new ConcurrencyLimits());
        var graph = builder.Services.AddGraphQL()
            .ConfigureSchema(schema ?? (static schema => TestSchema.Configure(schema)))
            .AddPersistedOperations(new PersistedOperationOptions { Folder = folder.Path, PollInterval = TimeSpan.FromMilliseconds(50) })
            .AddHttpTransport(configure);
        build?.Invoke(graph);
        var app = builder.Build();
        app.MapGraphQL();
        app.MapGraphQLPersistedOperations();
        await app.StartAsync();
        return new TestServer(app, folder, clock, log, socket);
    }

    /// <summary>Free-form documents allowed, as in local mode.</summary>
    public static Task<TestServer> StartLocalAsync() => StartAsync(static options => options.AllowFreeFormDocuments = static _ => true);

    public async Task<Stream> ConnectAsync(CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(_socket), cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Folder.Dispose();
        File.Delete(_socket);
    }
}
