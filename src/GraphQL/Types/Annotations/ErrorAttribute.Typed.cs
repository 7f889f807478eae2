namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>An error that a mutation answers with as part of its payload. <typeparamref name="TError"/> is an exception, a class with a constructor that
/// takes one, or a class with methods <c>CreateErrorFrom</c> that take one each. Exceptions are matched by their exact type.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class ErrorAttribute<TError> : Attribute;
