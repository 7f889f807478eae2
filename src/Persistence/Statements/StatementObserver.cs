using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GraphQLBackend.Persistence.Statements;

/// <summary>
/// The one door of statements: the driver's own tracing, which nothing that runs on the data source can go around, be it EF, a
/// command, a batch or COPY. Starts are recorded in the caller's <see cref="StatementScope"/>; ends beyond the limit are logged.
/// </summary>
internal sealed class StatementObserver(ILogger<StatementObserver> logger)
{
    private ILogger Logger => logger;

    /// <summary>A statement that takes longer, reading its rows included, is a warning.</summary>
    public static readonly TimeSpan SlowAfter = TimeSpan.FromMilliseconds(500);

    private const string Property = "GraphQLBackend.Statement";

    // One listener per process, as the driver's source is one per process; data sources are told apart by the property.
    private static readonly Lazy<ActivityListener> s_listener = new(Listen);

    /// <summary>Attaches this observer to every statement of the data source that is built.</summary>
    public void Attach(NpgsqlDataSourceBuilder builder)
    {
        _ = s_listener.Value;
        builder.ConfigureTracing(tracing => tracing
            .EnableFirstResponseEvent(false)
            .EnablePhysicalOpenTracing(false)
            .ConfigureCommandEnrichmentCallback((activity, command) => Started(activity, [command.CommandText]))
            .ConfigureBatchEnrichmentCallback((activity, batch) => Started(activity, Texts(batch)))
            .ConfigureCopyOperationEnrichmentCallback((activity, sql) => Started(activity, [sql])));
    }

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = static activity => (activity.GetCustomProperty(Property) as Observation)?.Stopped(activity.Duration),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static string[] Texts(NpgsqlBatch batch)
    {
        var texts = new string[batch.BatchCommands.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = batch.BatchCommands[i].CommandText;
        }

        return texts;
    }

    private void Started(Activity activity, string[] statements)
    {
        foreach (var sql in statements)
        {
            StatementScope.Record(sql);
        }

        activity.SetCustomProperty(Property, new Observation(this, statements));
    }

    private sealed record Observation(StatementObserver Observer, string[] Statements)
    {
        public void Stopped(TimeSpan duration)
        {
            if (duration > SlowAfter)
            {
                Log.SlowStatement(Observer.Logger, duration.TotalMilliseconds, string.Join("; ", Statements));
            }
        }
    }
}
