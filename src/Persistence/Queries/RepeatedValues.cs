using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>
/// Reads columns whose few texts stand in nearly every row, such as a currency: a text is told by its bytes and parsed once, so that no string
/// is made only to be thrown away. A newcomer takes the slot of another text, so memory is bounded whatever comes in. Thread-safe.
/// </summary>
internal sealed class RepeatedValues<T>(Func<string, T> parse)
{
    private const int Slots = 1024;
    private const int MaxLength = 256;

    [ThreadStatic]
    private static byte[]? s_bytes;

    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>The value of a column that is not null.</summary>
    public T Read(NpgsqlDataReader reader, int ordinal)
    {
        var buffer = s_bytes ??= new byte[MaxLength];
        var bytes = buffer.AsSpan(0, (int)reader.GetBytes(ordinal, 0, buffer, 0, MaxLength));
        if (bytes.Length == MaxLength)
        {
            return parse(reader.GetString(ordinal));
        }

        ref var slot = ref _entries[SlotOf(bytes)];
        var entry = Volatile.Read(ref slot);
        if (entry is null || !bytes.SequenceEqual(entry.Bytes))
        {
            entry = new Entry(bytes.ToArray(), parse(reader.GetString(ordinal)));
            Volatile.Write(ref slot, entry);
        }

        return entry.Value;
    }

    private static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode() & (Slots - 1);
    }

    private sealed record Entry(byte[] Bytes, T Value);
}
