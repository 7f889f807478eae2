using System.Buffers;
using System.Runtime.CompilerServices;

namespace GraphQLBackend.Jobs.Ingestion.Providers;

/// <summary>
/// Cuts a stream into its items without parsing them: the members of a JSON array, the lines of a <c>.jsonl</c> file, or the
/// whole file if it starts otherwise. It only follows quotes and brackets, so that a damaged member stays one member; what
/// follows an unbalanced one is part of it.
/// </summary>
internal static class ItemSplitter
{
    /// <summary>Bytes of the largest item that is taken, so that a file that never closes a bracket does not fill the memory.</summary>
    public const int MaxItemSize = 64 * 1024 * 1024;

    private const int ChunkSize = 64 * 1024;

    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Cuts a stream; throws <see cref="IngestSourceException"/> at an item beyond <see cref="MaxItemSize"/>.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> SplitAsync(
        Stream stream,
        string name,
        bool lines,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var state = lines ? (IScanner)new LineScanner() : new ArrayScanner();
        var item = new ArrayBufferWriter<byte>();
        var chunk = new byte[ChunkSize];
        var (count, read) = (0, await stream.ReadAtLeastAsync(chunk, s_byteOrderMark.Length, throwOnEndOfStream: false, cancellationToken));
        for (var i = chunk.AsSpan(0, read).StartsWith(s_byteOrderMark) ? s_byteOrderMark.Length : 0; read > 0; i = 0)
        {
            for (; i < read; i++)
            {
                if (state.Ends(chunk[i], item) && Take(item) is { Length: > 0 } finished)
                {
                    count++;
                    yield return finished;
                }
            }

            RequireSize(item.WrittenCount, name, count);
            read = await stream.ReadAsync(chunk, cancellationToken);
        }

        if (Take(item) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    private static void RequireSize(int size, string name, int index)
    {
        if (size > MaxItemSize)
        {
            throw new IngestSourceException($"{name}: item {index} is larger than {MaxItemSize / 1024 / 1024} MiB, or a bracket or quote before it is never closed.");
        }
    }

    private static byte[] Take(ArrayBufferWriter<byte> item)
    {
        var bytes = item.WrittenSpan.Trim(" \t\r\n"u8).ToArray();
        item.ResetWrittenCount();
        return bytes;
    }

    private interface IScanner
    {
        /// <summary>Takes one byte; true when it ended the item that has been collected.</summary>
        bool Ends(byte value, ArrayBufferWriter<byte> item);
    }

    private static void Append(ArrayBufferWriter<byte> item, byte value)
    {
        item.GetSpan(1)[0] = value;
        item.Advance(1);
    }

    private sealed class LineScanner : IScanner
    {
        public bool Ends(byte value, ArrayBufferWriter<byte> item)
        {
            if (value == '\n')
            {
                return true;
            }

            Append(item, value);
            return false;
        }
    }

    private sealed class ArrayScanner : IScanner
    {
        private Shape _shape = Shape.Unknown;
        private int _depth;
        private bool _inString;
        private bool _escaped;

        private enum Shape
        {
            Unknown,
            Array,
            Single,
        }

        public bool Ends(byte value, ArrayBufferWriter<byte> item)
        {
            if (_shape == Shape.Unknown)
            {
                return Begin(value, item);
            }

            if (value is (byte)',' or (byte)']' && _shape == Shape.Array && _depth == 0 && !_inString)
            {
                return true;
            }

            Follow(value);
            Append(item, value);
            return false;
        }

        // Blanks may stand before the first bracket.
        private bool Begin(byte value, ArrayBufferWriter<byte> item)
        {
            if (value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                return false;
            }

            _shape = value == '[' ? Shape.Array : Shape.Single;
            if (_shape == Shape.Single)
            {
                Append(item, value);
            }

            return false;
        }

        private void Follow(byte value)
        {
            if (_inString)
            {
                _inString = _escaped || value != '"';
                _escaped = !_escaped && value == '\\';
                return;
            }

            switch (value)
            {
                case (byte)'"':
                    _inString = true;
                    break;
                case (byte)'{' or (byte)'[':
                    _depth++;
                    break;
                case (byte)'}' or (byte)']' when _depth > 0:
                    _depth--;
                    break;
            }
        }
    }
}
