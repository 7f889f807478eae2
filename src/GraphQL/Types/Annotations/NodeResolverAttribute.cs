namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Loads an object by the raw part of its global id, the first parameter, for <c>node</c> and <c>nodes</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
