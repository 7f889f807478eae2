using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>A door to a database that holds every answer back for a random while, so that those of a wave come in any order.</summary>
internal sealed class DelayedDatabase : IAsyncDisposable
{
    private const int MaxDelay = 6;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("slow-");
    private readonly CancellationTokenSource _stopping = new();
    private readonly EndPoint _server;
    private readonly Random _random;
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly Task _accepting;

    public DelayedDatabase(string connectionString, int seed)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        _server = settings.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint($"{settings.Host}/.s.PGSQL.{settings.Port}")
            : new DnsEndPoint(settings.Host, settings.Port);
        _random = new Random(seed);
        _listener.Bind(new UnixDomainSocketEndPoint($"{_folder.FullName}/.s.PGSQL.{settings.Port}"));
        _listener.Listen();
        _accepting = AcceptAsync();
        settings.Host = _folder.FullName;
        ConnectionString = settings.ConnectionString;
    }

    /// <summary>Leads through the door.</summary>
    public string ConnectionString { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stopping.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptAsync(_stopping.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(_server.AddressFamily == AddressFamily.Unix ? AddressFamily.Unix : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Unspecified);
        await server.ConnectAsync(_server, _stopping.Token);
        using (client)
        {
            await Task.WhenAny(CopyAsync(client, server, isDelayed: false), CopyAsync(server, client, isDelayed: true));
        }
    }

    private async Task CopyAsync(Socket from, Socket to, bool isDelayed)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer, _stopping.Token) is > 0 and var count)
            {
                if (isDelayed)
                {
                    await Task.Delay(NextDelay(), _stopping.Token);
                }

                await to.SendAsync(buffer.AsMemory(0, count), _stopping.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Either side has gone; so does the other.
        }
    }

    private int NextDelay()
    {
        lock (_random)
        {
            return _random.Next(MaxDelay);
        }
    }
}
