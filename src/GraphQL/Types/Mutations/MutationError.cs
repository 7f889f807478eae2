namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>An error that a mutation declares: an object type, and how its value is made of an exception.</summary>
/// <param name="TypeName">The object type, which implements <c>Error</c>.</param>
/// <param name="Create">The value, or null for an exception that is another's.</param>
public sealed record MutationError(string TypeName, Func<Exception, object?> Create);
