using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>Resolves a field at once. The context is null unless <see cref="FieldOptions.NeedsContext"/> is set.</summary>
public delegate TResult PureResolver<in TParent, out TResult>(TParent parent, ResolverContext context);
