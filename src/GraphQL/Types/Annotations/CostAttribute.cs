namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>The weight of a field in the cost of an operation.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight.</summary>
    public double Weight { get; } = weight;
}
