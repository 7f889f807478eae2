using System.Globalization;
using GraphQLBackend.Server.Logging;
using Microsoft.Extensions.Logging;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting;

namespace GraphQLBackend.Server.Tests.Logging;

/// <summary>The server's own log chain, written to memory.</summary>
internal sealed class LogLines : IDisposable
{
    private readonly StringWriter _text = new(CultureInfo.InvariantCulture);
    private readonly SerilogLoggerProvider _provider;

    public LogLines(ITextFormatter formatter, LogLevel level = LogLevel.Information)
    {
        var logger = ServerLogging.CreateLogger(new LoggingOptions(level), formatter, new Sink(formatter, _text));
        _provider = new SerilogLoggerProvider(logger, dispose: true);
    }

    public string Text => _text.ToString();

    public ILogger CreateLogger(string category = "test") => _provider.CreateLogger(category);

    public void Dispose()
    {
        _provider.Dispose();
        _text.Dispose();
    }

    private sealed class Sink(ITextFormatter formatter, TextWriter output) : ILogEventSink
    {
        public void Emit(LogEvent logEvent) => formatter.Format(logEvent, output);
    }
}
