using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution.Instrumentation;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>What the executor tells of its work. Every member has an empty default; implementations must be quick and must not throw.</summary>
public interface IExecutionDiagnostics
{
    /// <summary>
    /// An operation starts. The result, which may be null, is handed to <see cref="OperationEnded"/>; an <see cref="System.Diagnostics.Activity"/>
    /// that is started here is the current one for the resolvers, and not for the caller.
    /// </summary>
    object? OperationStarted(CompiledOperation operation) => null;

    /// <summary>The variables are read; when they are not valid, the operation ends.</summary>
    void VariablesCoerced(CompiledOperation operation, bool areValid)
    {
    }

    /// <summary>An operation has ended, whatever came of it.</summary>
    void OperationEnded(object? scope, in OperationSummary summary)
    {
    }

    /// <summary>
    /// An operation has dispatched more batches than its plan says: a DataLoader was called more than once per level.
    /// </summary>
    void StatementsExceeded(CompiledOperation operation, int batches, int expected)
    {
    }

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
