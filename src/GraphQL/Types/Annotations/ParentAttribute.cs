namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>The object the field is resolved on.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
