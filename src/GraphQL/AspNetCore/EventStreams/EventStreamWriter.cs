using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore.EventStreams;

/// <summary>Sends events one by one. A client that does not read is cut off after a while, and soon once <paramref name="ending"/> is cancelled.</summary>
internal sealed class EventStreamWriter(HttpContext context, TimeSpan timeout, TimeProvider time, CancellationToken ending)
{
    /// <summary>What is left for a client that does not read when its stream must end.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(1);

    /// <summary>Whether the connection is gone.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Sends the head and a first comment, so that the client knows that it is connected.</summary>
    public ValueTask OpenAsync()
    {
        EventStreamFormat.WriteHead(context);
        return HeartbeatAsync();
    }

    public ValueTask NextAsync(ReadOnlyMemory<byte> json)
    {
        EventStreamFormat.WriteNext(context.Response.BodyWriter, json.Span);
        return FlushAsync();
    }

    /// <summary>Sends the end, unless nobody is there.</summary>
    public ValueTask CompleteAsync()
    {
        if (IsCut || context.RequestAborted.IsCancellationRequested)
        {
            return ValueTask.CompletedTask;
        }

        EventStreamFormat.WriteComplete(context.Response.BodyWriter);
        return FlushAsync();
    }

    public ValueTask HeartbeatAsync()
    {
        EventStreamFormat.WriteHeartbeat(context.Response.BodyWriter);
        return FlushAsync();
    }

    private async ValueTask FlushAsync()
    {
        var flush = context.Response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
        if (await IsDoneAsync(flush, timeout, ending).ConfigureAwait(false)
            || (ending.IsCancellationRequested && await IsDoneAsync(flush, s_grace, CancellationToken.None).ConfigureAwait(false)))
        {
            IsCut = !flush.IsCompletedSuccessfully;
            return;
        }

        IsCut = true;
        context.Abort();
    }

    /// <summary>Whether the task has ended, one way or another.</summary>
    private async ValueTask<bool> IsDoneAsync(Task task, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (!task.IsCompleted)
        {
            await task.WaitAsync(limit, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return task.IsCompleted;
    }
}
