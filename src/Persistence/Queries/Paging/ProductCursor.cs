using System.Buffers.Binary;
using System.Buffers.Text;
using System.Numerics;
using System.Text;

namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>
/// Cursors are unpadded base64url of: version, one byte per order key (field and direction), id, key values, and a checksum. They carry
/// values, not row numbers, so that rows inserted or removed meanwhile neither repeat nor hide others.
/// </summary>
internal static class ProductCursor
{
    /// <summary>Room for a title of 600 characters of four bytes, as base64url.</summary>
    private const int MaxLength = 4096;

    private const byte Version = 1;
    private const int ChecksumSize = sizeof(uint);

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the cursor of a row.</summary>
    public static string Encode(SortKey[] keys, CursorPosition position)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, s_strictUtf8);
        writer.Write(Header(keys));
        writer.Write7BitEncodedInt64(position.Id);
        foreach (var value in position.Values)
        {
            Write(writer, value);
        }

        return Seal(stream.ToArray());
    }

    /// <summary>Reads a cursor of the same order.</summary>
    /// <exception cref="InvalidCursorException">It is garbled, or was issued for another order or another list.</exception>
    public static CursorPosition Decode(string cursor, SortKey[] keys, string argument)
    {
        var bytes = ToBytes(cursor)
            ?? throw new InvalidCursorException(argument, "not a cursor of this list; send one from 'cursor', 'startCursor' or 'endCursor' as it is.");
        using var reader = new BinaryReader(new MemoryStream(bytes), s_strictUtf8);
        var header = Header(keys);
        if (!reader.ReadBytes(header.Length).AsSpan().SequenceEqual(header))
        {
            throw new InvalidCursorException(argument, "this cursor was issued for another order; keep 'order' while paging.");
        }

        try
        {
            var id = reader.Read7BitEncodedInt64();
            return new CursorPosition([.. keys.Select(key => Read(reader, key))], id);
        }
        catch (Exception error) when (error is IOException or FormatException or ArgumentException)
        {
            throw new InvalidCursorException(argument, "not a cursor of this list.");
        }
    }

    /// <summary>The bytes that name version and order.</summary>
    internal static byte[] Header(SortKey[] keys) => [Version, (byte)keys.Length, .. keys.Select(Fingerprint)];

    /// <summary>Adds the checksum and makes text of it.</summary>
    internal static string Seal(byte[] content)
    {
        var sealedContent = new byte[content.Length + ChecksumSize];
        content.CopyTo(sealedContent, 0);
        BinaryPrimitives.WriteUInt32LittleEndian(sealedContent.AsSpan(content.Length), Checksum(content));
        return Base64Url.EncodeToString(sealedContent);
    }

    // Accidents are told apart from foreign orders by the checksum; nothing secret is protected by it.
    private static byte[]? ToBytes(string cursor)
    {
        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(cursor);
        var content = bytes.Length - ChecksumSize;
        return content > 0 && BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(content)) == Checksum(bytes.AsSpan(0, content))
            ? bytes[..content]
            : null;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return crc;
    }

    private static byte Fingerprint(SortKey key) => (byte)(((int)key.Order.Field << 1) | (key.IsDescending ? 1 : 0));

    private static void Write(BinaryWriter writer, object? value)
    {
        writer.Write(value is not null);
        switch (value)
        {
            case null: break;
            case string text: writer.Write(text); break;
            case int number: writer.Write7BitEncodedInt(number); break;
            case decimal number: writer.Write(number); break;
            case DateTimeOffset instant: writer.Write(instant.UtcTicks); break;
            default: throw new InvalidOperationException($"{value.GetType().Name} is no order key.");
        }
    }

    private static object? Read(BinaryReader reader, SortKey key) => reader.ReadBoolean()
        ? key.Order.Field switch
        {
            ProductSortField.Title or ProductSortField.Brand => ReadText(reader),
            ProductSortField.Price or ProductSortField.Rating => reader.ReadDecimal(),
            ProductSortField.Bsr or ProductSortField.ReviewCount => reader.Read7BitEncodedInt(),
            _ => new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
        }
        : key.IsNullable ? null : throw new FormatException("This key is never absent.");

    private static string ReadText(BinaryReader reader)
    {
        var text = reader.ReadString();
        return StorableText.Is(text) ? text : throw new FormatException("Not a storable text.");
    }
}
