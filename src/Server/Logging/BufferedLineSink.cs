using System.Globalization;
using System.Text;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace GraphQLBackend.Server.Logging;

/// <summary>
/// Writes lines in batches: a system call per line costs a request more than making the line. Warnings and worse go out at once, with all that
/// precede them; anything else within <see cref="Delay"/>, or earlier when much has gathered.
/// </summary>
/// <remarks>A process that ends, also by an unhandled exception, writes what is left; one that is killed loses the last batch.</remarks>
internal sealed class BufferedLineSink : ILogEventSink, IDisposable
{
    /// <summary>How long a line may wait.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(50);

    private const int BatchSize = 32 * 1024;

    [ThreadStatic]
    private static StringWriter? s_line;

    private readonly ITextFormatter _formatter;
    private readonly Stream _output;
    private readonly Timer _timer;
    private readonly Lock _writing = new();
    private readonly Lock _gathering = new();
    // Keeps half of a character until the chunk with its other half.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly byte[] _bytes = new byte[16 * 1024];
    private StringBuilder _gathered = new();
    private StringBuilder _spare = new();

    /// <summary>Writes to <paramref name="output"/>, which it closes at its end.</summary>
    public BufferedLineSink(ITextFormatter formatter, Stream output)
    {
        _formatter = formatter;
        _output = output;
        _timer = new Timer(static sink => ((BufferedLineSink)sink!).Flush(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
    }

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        var line = s_line ??= new StringWriter(CultureInfo.InvariantCulture);
        line.GetStringBuilder().Clear();
        _formatter.Format(logEvent, line);
        Write(line.GetStringBuilder(), logEvent.Level >= LogEventLevel.Warning);
    }

    /// <summary>Adds a finished line; an urgent one goes out at once, with all that precede it.</summary>
    public void Write(StringBuilder line, bool isUrgent)
    {
        bool isFirst;
        bool isFull;
        lock (_gathering)
        {
            isFirst = _gathered.Length == 0;
            _gathered.Append(line);
            isFull = _gathered.Length >= BatchSize;
        }

        if (isFull || isUrgent)
        {
            Flush();
        }
        else if (isFirst)
        {
            _timer.Change(Delay, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Writes all that has gathered.</summary>
    public void Flush()
    {
        lock (_writing)
        {
            var batch = Take();
            try
            {
                foreach (var chunk in batch.GetChunks())
                {
                    Write(chunk.Span);
                }

                _output.Flush();
            }
            catch (IOException)
            {
                // Nobody reads standard output any more: there is no place left to say so.
            }

            batch.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        _timer.Dispose();
        Flush();
        _output.Dispose();
    }

    private void OnProcessExit(object? sender, EventArgs e) => Flush();

    private void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            _encoder.Convert(text, _bytes, flush: false, out var used, out var written, out _);
            _output.Write(_bytes, 0, written);
            text = text[used..];
        }
    }

    private StringBuilder Take()
    {
        lock (_gathering)
        {
            (_gathered, _spare) = (_spare, _gathered);
            return _spare;
        }
    }
}
