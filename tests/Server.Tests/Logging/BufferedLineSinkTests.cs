using System.Text;
using GraphQLBackend.Server.Logging;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Parsing;

namespace GraphQLBackend.Server.Tests.Logging;

public sealed class BufferedLineSinkTests
{
    [Fact]
    public void Emit_Should_WriteAllThatPrecedes_When_AWarningComes()
    {
        // arrange
        using var output = new MemoryStream();
        using var sink = new BufferedLineSink(new Texts(), output);

        // act
        sink.Emit(Event(LogEventLevel.Information, "one"));
        var before = output.Length;
        sink.Emit(Event(LogEventLevel.Warning, "two 🎧"));

        // assert
        Assert.Equal(0, before);
        Assert.Equal("one\ntwo 🎧\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task Emit_Should_WriteByItself_When_NothingFollows()
    {
        // arrange
        using var output = new SignalStream();
        using var sink = new BufferedLineSink(new Texts(), output);

        // act
        sink.Emit(Event(LogEventLevel.Information, "alone"));

        // assert
        await output.Written.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Emit_Should_KeepEveryLineWhole_When_ManyThreadsLog()
    {
        // arrange
        using var output = new MemoryStream();
        var sink = new BufferedLineSink(new Texts(), output);

        // act
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 1_000; i++)
            {
                sink.Emit(Event(LogEventLevel.Information, $"{thread} {i} {new string('é', 40)}"));
            }
        })));
        sink.Dispose();

        // assert: each thread's lines in its own order
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(8_000, lines.Length);
        Assert.All(
            lines.GroupBy(line => line.Split(' ')[0]),
            thread => Assert.Equal(Enumerable.Range(0, 1_000).Select(i => $"{thread.Key} {i} {new string('é', 40)}"), thread));
    }

    [Fact]
    public void Flush_Should_NotThrow_When_NobodyReads()
    {
        // arrange
        using var output = new BrokenStream();
        using var sink = new BufferedLineSink(new Texts(), output);

        // act
        var exception = Record.Exception(() => sink.Emit(Event(LogEventLevel.Error, "unread")));

        // assert
        Assert.Null(exception);
        Assert.True(output.WasTried);
    }

    private static LogEvent Event(LogEventLevel level, string text) =>
        new(DateTimeOffset.UnixEpoch, level, null, new MessageTemplate(text, [new TextToken(text)]), []);

    private sealed class Texts : ITextFormatter
    {
        public void Format(LogEvent logEvent, TextWriter output) => output.Write(logEvent.MessageTemplate.Text + "\n");
    }

    private sealed class SignalStream : MemoryStream
    {
        private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Written => _written.Task;

        public override void Write(byte[] buffer, int offset, int count) => _written.TrySetResult();
    }

    private sealed class BrokenStream : MemoryStream
    {
        public bool WasTried { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            WasTried = true;
            throw new IOException("Broken pipe");
        }
    }
}
