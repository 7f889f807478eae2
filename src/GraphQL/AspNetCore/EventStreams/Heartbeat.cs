namespace GraphQLBackend.GraphQL.AspNetCore.EventStreams;

/// <summary>Sends comments at equal intervals while nothing else is sent.</summary>
internal sealed class Heartbeat : IDisposable
{
    private readonly PeriodicTimer _timer;
    private readonly EventStreamWriter _writer;
    private Task<bool> _beat;

    public Heartbeat(TimeSpan interval, TimeProvider time, EventStreamWriter writer)
    {
        _timer = new PeriodicTimer(interval, time);
        _writer = writer;
        _beat = NextAsync();
    }

    /// <summary>Beats until the task has ended, or the connection is gone.</summary>
    public async ValueTask BeatUntilAsync(Task task)
    {
        while (!task.IsCompleted && !_writer.IsCut)
        {
            if (await Task.WhenAny(task, _beat).ConfigureAwait(false) == _beat)
            {
                await _writer.HeartbeatAsync().ConfigureAwait(false);
                _beat = NextAsync();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private Task<bool> NextAsync() => _timer.WaitForNextTickAsync(CancellationToken.None).AsTask();
}
