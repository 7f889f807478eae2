namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>The scalar of a member whose runtime type suggests another one.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class GraphQLTypeAttribute<TScalar> : Attribute
    where TScalar : ScalarType;
