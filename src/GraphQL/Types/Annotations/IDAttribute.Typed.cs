namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>A global id of the object type of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute<T> : Attribute;
