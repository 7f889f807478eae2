using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>Resolves a field, possibly later. Does its I/O through DataLoaders, so that parents share it.</summary>
public delegate ValueTask<TResult> AsyncResolver<in TParent, TResult>(TParent parent, ResolverContext context);
