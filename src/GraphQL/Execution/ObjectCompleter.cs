namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes values declared as <typeparamref name="TBase"/> that are objects of one type.</summary>
internal abstract class ObjectCompleter<TBase> : ValueCompleter<TBase>;
