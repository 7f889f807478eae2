using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>
/// ResolveFieldEventStream (specification 6.2.3.1): subscribes to the events of a subscription's root field, with its arguments in the context.
/// <see cref="ResolverContext.RequestAborted"/> is cancelled when the subscription ends, not when its first event is there.
/// </summary>
public delegate ValueTask<ISourceStream> EventStreamResolver(ResolverContext context);
