using System.Diagnostics.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>What came of a subscription: a stream of responses, or the request error that kept it from starting.</summary>
public readonly record struct SubscriptionResult
{
    internal SubscriptionResult(ResponseStream stream) => Stream = stream;

    internal SubscriptionResult(IReadOnlyList<IError> errors) => RequestError = ExecutionResult.RequestError(errors);

    /// <summary>The responses, or null.</summary>
    public ResponseStream? Stream { get; }

    /// <summary>Why there are none, or null.</summary>
    public ExecutionResult? RequestError { get; }

    /// <summary>Whether the subscription has started.</summary>
    [MemberNotNullWhen(true, nameof(Stream))]
    [MemberNotNullWhen(false, nameof(RequestError))]
    public bool HasStarted => Stream is not null;
}
