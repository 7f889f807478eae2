using GraphQLBackend.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore.EventStreams;

/// <summary>Why a subscription may not start now.</summary>
internal static class EventStreamFaults
{
    private const int Seconds = 5;

    public static HttpFault Stopping { get; } = new(
        StatusCodes.Status503ServiceUnavailable, TransportErrorCodes.ServerStopping, "The server is about to stop: subscribe again.", retryAfter: 1);

    public static HttpFault TooMany(string scope, int limit)
    {
        var whose = scope == "user" ? "You have" : "The server has";
        return new HttpFault(StatusCodes.Status429TooManyRequests, ErrorBuilder.New()
            .SetMessage($"{whose} {limit} open subscriptions, which is the most there may be.")
            .SetCode(TransportErrorCodes.SubscriptionsLimit)
            .SetExtension("scope", scope)
            .SetExtension("limit", limit)
            .Build(), Seconds);
    }
}
