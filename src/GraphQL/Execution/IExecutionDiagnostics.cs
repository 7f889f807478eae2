namespace GraphQLBackend.GraphQL.Execution;

/// <summary>What the executor tells of its work. Every member has an empty default; implementations must be quick and must not throw.</summary>
public interface IExecutionDiagnostics
{
    /// <summary>A batch of <paramref name="keys"/> keys is dispatched in wave <paramref name="wave"/>, counted from 1.</summary>
    void BatchDispatched(string dataLoader, int keys, int wave)
    {
    }

    /// <summary>A resolver failed in a way that was not made for clients; <paramref name="coordinate"/> is <c>Type.field</c>.</summary>
    void ResolverError(Exception exception, string? coordinate)
    {
    }

    /// <summary>A subscription has started; <paramref name="open"/> are there now.</summary>
    void SubscriptionOpened(int open)
    {
    }

    /// <summary>A subscription has ended; <paramref name="open"/> are left.</summary>
    void SubscriptionClosed(int open)
    {
    }

    /// <summary>A message was left out because its subscriber reads too slowly. The topic's name may hold values that clients sent.</summary>
    void EventDropped(string topic)
    {
    }
}
