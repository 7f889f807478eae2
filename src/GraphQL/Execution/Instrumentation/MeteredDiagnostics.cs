using System.Diagnostics;
using GraphQLBackend.GraphQL.Compilation;

namespace GraphQLBackend.GraphQL.Execution.Instrumentation;

/// <summary>
/// Counts and traces operations, and passes everything on. Labels are names of registered operations, so that their number is bounded;
/// variables never become one. Without a listener it costs a few checks and allocates nothing.
/// </summary>
internal sealed class MeteredDiagnostics(IExecutionDiagnostics inner) : IExecutionDiagnostics
{
    private static readonly string[] s_statuses = ["ok", "partial", "error", "timeout", "cancelled"];

    public object? OperationStarted(CompiledOperation operation)
    {
        inner.OperationStarted(operation);
        var activity = Instruments.Activities.StartActivity("graphql.operation");
        activity?.SetTag("graphql.operation.type", operation.Type.ToString().ToLowerInvariant());
        activity?.SetTag("graphql.operation.name", operation.Label);
        activity?.SetTag("graphql.operation.id", operation.RegisteredId);
        return activity;
    }

    public void VariablesCoerced(CompiledOperation operation, bool areValid) => inner.VariablesCoerced(operation, areValid);

    public void OperationEnded(object? scope, in OperationSummary summary)
    {
        inner.OperationEnded(null, summary);
        var status = s_statuses[(int)summary.Status];
        var op = summary.Operation.Label;
        if (Instruments.Requests.Enabled)
        {
            Instruments.Requests.Add(1, new("op", op), new("status", status));
        }

        if (Instruments.Latency.Enabled)
        {
            Instruments.Latency.Record(summary.Elapsed.TotalMilliseconds, new KeyValuePair<string, object?>("op", op));
        }

        if (scope is Activity activity)
        {
            End(activity, summary, status);
        }
    }

    public void BatchDispatched(string dataLoader, int keys, int wave)
    {
        inner.BatchDispatched(dataLoader, keys, wave);
        if (Activity.Current is { } activity && activity.Source == Instruments.Activities)
        {
            activity.AddEvent(new ActivityEvent("batch", tags: new() { ["loader"] = dataLoader, ["keys"] = keys, ["wave"] = wave }));
        }
    }

    public void StatementsExceeded(CompiledOperation operation, int batches, int expected)
    {
        inner.StatementsExceeded(operation, batches, expected);
        if (Instruments.RepeatedLoads.Enabled)
        {
            Instruments.RepeatedLoads.Add(1, new KeyValuePair<string, object?>("op", operation.Label));
        }
    }

    public void ResolverError(Exception exception, string? coordinate) => inner.ResolverError(exception, coordinate);

    public void SubscriptionOpened(int open) => inner.SubscriptionOpened(open);

    public void SubscriptionClosed(int open) => inner.SubscriptionClosed(open);

    public void EventDropped(string topic) => inner.EventDropped(topic);

    private static void End(Activity activity, in OperationSummary summary, string status)
    {
        activity.SetTag("graphql.status", status);
        activity.SetTag("graphql.cost.estimated", summary.EstimatedCost);
        activity.SetTag("graphql.cost.actual", summary.ResolvedObjects);
        activity.SetTag("graphql.batches", summary.Batches);
        activity.SetStatus(summary.Status is OperationStatus.Success or OperationStatus.Partial ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        activity.Dispose();
    }
}
