using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>A request body in a pooled array; the variables of the request point into it.</summary>
internal sealed class RequestBody : IDisposable
{
    private const int InitialSize = 4096;

    private byte[] _bytes = [];
    private int _length;

    /// <summary>The body, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Memory
    {
        get
        {
            var bytes = _bytes.AsMemory(0, _length);
            return bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        }
    }

    /// <summary>Reads all of it, or stops with a fault behind <paramref name="limit"/> bytes.</summary>
    public async ValueTask<HttpFault?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return HttpFaults.TooLarge;
        }

        Grow((int)(request.ContentLength ?? InitialSize) + 1);
        while (await request.Body.ReadAsync(_bytes.AsMemory(_length), cancellationToken).ConfigureAwait(false) is var read and > 0)
        {
            _length += read;
            if (_length > limit)
            {
                return HttpFaults.TooLarge;
            }

            if (_length == _bytes.Length)
            {
                Grow(_length * 2);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            _length = 0;
        }
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
