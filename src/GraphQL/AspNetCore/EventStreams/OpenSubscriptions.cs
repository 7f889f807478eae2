using GraphQLBackend.GraphQL.Execution;
using Microsoft.Extensions.Hosting;

namespace GraphQLBackend.GraphQL.AspNetCore.EventStreams;

/// <summary>The open subscriptions of this node: holds them to their limits, and ends them when the node stops. Thread-safe.</summary>
internal sealed class OpenSubscriptions : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _byUser = new(StringComparer.Ordinal);
    private readonly EventStreamOptions _options;
    private readonly GuardedDiagnostics _diagnostics;
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenRegistration _registration;
    private readonly HttpFault _tooManyOfUser;
    private readonly HttpFault _tooManyOfNode;

    public OpenSubscriptions(GraphQLHttpOptions options, IExecutionDiagnostics diagnostics, IHostApplicationLifetime lifetime)
    {
        _options = options.EventStreams;
        _diagnostics = new GuardedDiagnostics(diagnostics);
        _tooManyOfUser = EventStreamFaults.TooMany("user", _options.MaxSubscriptionsPerUser);
        _tooManyOfNode = EventStreamFaults.TooMany("node", _options.MaxSubscriptionsPerNode);
        _registration = lifetime.ApplicationStopping.Register(Stop);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Cancelled when the node is about to stop.</summary>
    public CancellationToken Stopping => _stopping.Token;

    /// <summary>Takes a place, which is to be given back by <see cref="Leave"/>; or says why there is none.</summary>
    public HttpFault? Enter(string user)
    {
        int open;
        lock (_gate)
        {
            var ofUser = _byUser.GetValueOrDefault(user);
            var fault = _stopping.IsCancellationRequested ? EventStreamFaults.Stopping
                : ofUser >= _options.MaxSubscriptionsPerUser ? _tooManyOfUser
                : Count >= _options.MaxSubscriptionsPerNode ? _tooManyOfNode
                : null;
            if (fault is not null)
            {
                return fault;
            }

            _byUser[user] = ofUser + 1;
            open = ++Count;
        }

        _diagnostics.SubscriptionOpened(open);
        return null;
    }

    /// <summary>Gives the place back.</summary>
    public void Leave(string user)
    {
        int open;
        lock (_gate)
        {
            if (--_byUser[user] == 0)
            {
                _byUser.Remove(user);
            }

            open = --Count;
        }

        _diagnostics.SubscriptionClosed(open);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        _stopping.Dispose();
    }

    // Not here, but on the streams' own threads: stopping must not wait for what they do.
    private void Stop() => _ = _stopping.CancelAsync();
}
