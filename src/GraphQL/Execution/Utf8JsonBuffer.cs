using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// JSON as UTF-8 in a pooled array that can be taken back to an earlier length, which null propagation needs and
/// <see cref="Utf8JsonWriter"/> cannot do. Commas and colons are the caller's. Not thread-safe.
/// </summary>
public sealed class Utf8JsonBuffer : IDisposable
{
    // RFC 8259, section 7: quotation mark, reverse solidus and the control characters; nothing else has to be escaped.
    private static readonly SearchValues<char> s_escaped =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(static code => (char)code), '"', '\\']);

    private const int MinLength = 4096;

    private byte[] _bytes = [];
    private bool _isDisposed;

    /// <summary>Bytes at most. Looked at when the array must grow: up to twice as many may be held for a moment.</summary>
    internal int MaxLength { get; private set; } = int.MaxValue;

    /// <summary>Bytes written.</summary>
    public int Position { get; private set; }

    /// <summary>What is written; valid until the next write or <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Position);

    /// <summary>What is written; valid until the next write or <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, Position);

    /// <summary>Forgets everything behind <paramref name="position"/>, a former <see cref="Position"/>.</summary>
    public void Rewind(int position) => Position = position;

    /// <summary>Writes one byte as it is.</summary>
    public void WriteByte(byte value)
    {
        if (Position >= _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Position++] = value;
    }

    /// <summary>Writes bytes as they are.</summary>
    public void WriteRaw(ReadOnlySpan<byte> utf8Json)
    {
        utf8Json.CopyTo(Reserve(utf8Json.Length));
        Position += utf8Json.Length;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a number.</summary>
    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Position += written;
    }

    /// <summary>Writes a finite number in its shortest form that reads back as the same value.</summary>
    public void WriteNumber(double value)
    {
        value.TryFormat(Reserve(32), out var written, "R", CultureInfo.InvariantCulture);
        Position += written;
    }

    /// <summary>Writes a number with the digits it has.</summary>
    public void WriteNumber(decimal value)
    {
        value.TryFormat(Reserve(40), out var written, default, CultureInfo.InvariantCulture);
        Position += written;
    }

    /// <summary>Writes a string with quotes, escaping what JSON requires; lone surrogates become U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        WriteByte((byte)'"');
        while (!value.IsEmpty)
        {
            var stop = value.IndexOfAny(s_escaped);
            WriteUtf8(stop < 0 ? value : value[..stop]);
            if (stop < 0)
            {
                break;
            }

            WriteEscaped(value[stop]);
            value = value[(stop + 1)..];
        }

        WriteByte((byte)'"');
    }

    /// <summary>Writes a property name with its colon, after a comma unless it is the first of its object.</summary>
    public void WriteName(ReadOnlySpan<char> name, bool isFirst)
    {
        if (!isFirst)
        {
            WriteByte((byte)',');
        }

        WriteString(name);
        WriteByte((byte)':');
    }

    /// <summary>Makes a buffer that was disposed of usable again, with room for <paramref name="expectedLength"/> bytes.</summary>
    internal void Open(int expectedLength, int maxLength)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(MinLength, expectedLength));
        _isDisposed = false;
        MaxLength = maxLength;
    }

    /// <summary>Throws <see cref="ResponseSizeException"/> when more is written than <see cref="MaxLength"/>.</summary>
    internal void ThrowIfTooLong()
    {
        if (Position > MaxLength)
        {
            throw new ResponseSizeException();
        }
    }

    /// <summary>Returns the array to the pool; the buffer is empty afterwards and refuses to be written.</summary>
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
        Position = 0;
        _isDisposed = true;
    }

    private void WriteUtf8(ReadOnlySpan<char> value)
    {
        Utf8.FromUtf16(value, Reserve(value.Length * 3), out _, out var written);
        Position += written;
    }

    private void WriteEscaped(char value)
    {
        switch (value)
        {
            case '"':
                WriteRaw("\\\""u8);
                break;
            case '\\':
                WriteRaw("\\\\"u8);
                break;
            case '\n':
                WriteRaw("\\n"u8);
                break;
            case '\r':
                WriteRaw("\\r"u8);
                break;
            case '\t':
                WriteRaw("\\t"u8);
                break;
            default:
                WriteRaw("\\u00"u8);
                Utf8Formatter.TryFormat((byte)value, Reserve(2), out var written, new StandardFormat('x', 2));
                Position += written;
                break;
        }
    }

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Position < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(Position);
    }

    private void Grow(int count)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        ThrowIfTooLong();
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(MinLength, Math.Max(checked(Position + count), _bytes.Length * 2)));
        WrittenSpan.CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
