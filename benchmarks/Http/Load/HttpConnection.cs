using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GraphQLBackend.Benchmarks.Http.Load;

/// <summary>A keep-alive connection that reads just enough of HTTP/1.1 to know where an answer ends, so that the generator costs little.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[256 * 1024];

    private HttpConnection()
    {
    }

    private static ReadOnlySpan<byte> Ok => "HTTP/1.1 200 "u8;

    private static ReadOnlySpan<byte> HeadEnd => "\r\n\r\n"u8;

    private static ReadOnlySpan<byte> Length => "\r\nContent-Length: "u8;

    private static ReadOnlySpan<byte> LastChunk => "\r\n0\r\n\r\n"u8;

    /// <summary>Connects to a port of 127.0.0.1.</summary>
    public static async Task<HttpConnection> OpenAsync(int port)
    {
        var connection = new HttpConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Sends a request and reads its answer to the end.</summary>
    /// <exception cref="InvalidOperationException">It was not 200, or the connection was closed.</exception>
    public async ValueTask SendAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        var filled = 0;
        while (!IsComplete(_buffer.AsSpan(0, filled)))
        {
            if (filled == _buffer.Length)
            {
                Array.Resize(ref _buffer, filled * 2);
            }

            var received = await _socket.ReceiveAsync(_buffer.AsMemory(filled));
            filled += received > 0 ? received : throw new InvalidOperationException("The server closed the connection.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    private static bool IsComplete(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf(HeadEnd);
        if (head < 0)
        {
            return false;
        }

        if (!answer.StartsWith(Ok))
        {
            throw new InvalidOperationException($"The server answers: {Encoding.UTF8.GetString(answer)}");
        }

        var length = answer[..head].IndexOf(Length);
        return length < 0
            ? answer.EndsWith(LastChunk)
            : Utf8Parser.TryParse(answer[(length + Length.Length)..], out int body, out _) && answer.Length >= head + HeadEnd.Length + body;
    }
}
