using GraphQLBackend.Server.Modes;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting;

namespace GraphQLBackend.Server.Logging;

/// <summary>Logs go to standard output: readable on a terminal in local mode, otherwise JSON lines.</summary>
internal static class ServerLogging
{
    private const string Service = "graphql-backend";

    /// <summary>Makes Serilog the only log provider. Reads <see cref="LoggingOptions"/>, so configuration comes first.</summary>
    public static WebApplicationBuilder AddServerLogging(this WebApplicationBuilder builder, ServerMode mode)
    {
        var redactor = SecretRedactor.From(builder.Configuration);
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        // ContextEnricher adds the ids of the activity, once and in our spelling.
        builder.Logging.Configure(static options => options.ActivityTrackingOptions = ActivityTrackingOptions.None);
        var sink = Sink(mode, redactor);
        if (sink is not null)
        {
            builder.Services.AddSingleton(new RequestLines(Service, redactor, sink));
        }

        builder.Services.AddSingleton<ILoggerProvider>(services => new SerilogLoggerProvider(
            CreateLogger(services.GetRequiredService<IOptions<LoggingOptions>>().Value, Formatter(mode, redactor), sink), dispose: true));
        return builder;
    }

    /// <summary>A logger that masks, writing to standard output in the given format.</summary>
    public static Logger CreateLogger(LoggingOptions options, ITextFormatter formatter, ILogEventSink? sink = null)
    {
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Is(Level(options.MinimumLevel))
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", Level(options.MinimumLevel))
            .Enrich.FromLogContext()
            .Enrich.With(new ContextEnricher(), new SensitivePropertyMask());
        return (sink is null ? configuration.WriteTo.Console(formatter) : configuration.WriteTo.Sink(sink)).CreateLogger();
    }

    // People who develop want each line when it happens, beside what else the terminal shows.
    private static BufferedLineSink? Sink(ServerMode mode, SecretRedactor redactor) =>
        mode == ServerMode.Production ? new BufferedLineSink(Formatter(mode, redactor), Console.OpenStandardOutput()) : null;

    private static ITextFormatter Formatter(ServerMode mode, SecretRedactor redactor) =>
        mode == ServerMode.Local && !Console.IsOutputRedirected
            ? new ReadableLineFormatter(redactor)
            : new JsonLineFormatter(Service, redactor);

    private static LogEventLevel Level(LogLevel level) => level switch
    {
        LogLevel.Trace => LogEventLevel.Verbose,
        LogLevel.Debug => LogEventLevel.Debug,
        LogLevel.Information => LogEventLevel.Information,
        LogLevel.Warning => LogEventLevel.Warning,
        LogLevel.Error => LogEventLevel.Error,
        _ => LogEventLevel.Fatal,
    };
}
