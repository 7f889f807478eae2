using System.Globalization;
using System.Text;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>A connection on which a test writes HTTP/1.1 itself: what client libraries hide or mend.</summary>
internal sealed class RawConnection(Stream stream) : IAsyncDisposable
{
    private readonly StringBuilder _read = new();

    public static async Task<RawConnection> OpenAsync(TestServer server) => new(await server.ConnectAsync(CancellationToken.None));

    /// <summary>Writes text as it is, lines ended by <c>\n</c> alone for readability.</summary>
    public Task WriteAsync(string text) => stream.WriteAsync(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))).AsTask();

    /// <summary>Reads one response: its status line, headers and as much of a body as <c>Content-Length</c> says.</summary>
    public async Task<string> ReadAsync(bool hasBody = true)
    {
        int end;
        while ((end = _read.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
        {
            await FillAsync();
        }

        var length = end + 4 + (hasBody ? ContentLength(_read.ToString()[..end]) : 0);
        while (_read.Length < length)
        {
            await FillAsync();
        }

        var response = _read.ToString()[..length];
        _read.Remove(0, length);
        return response;
    }

    /// <summary>Whether the server closes the connection without another byte.</summary>
    public async Task<bool> IsClosedAsync() => _read.Length == 0 && await stream.ReadAsync(new byte[1]) == 0;

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private static int ContentLength(string headers)
    {
        var line = headers.Split("\r\n").FirstOrDefault(static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture);
    }

    private async Task FillAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var buffer = new byte[4096];
        var count = await stream.ReadAsync(buffer, patience.Token);
        _read.Append(count > 0 ? Encoding.ASCII.GetString(buffer, 0, count) : throw new EndOfStreamException($"The server closed the connection after: {_read}"));
    }
}
