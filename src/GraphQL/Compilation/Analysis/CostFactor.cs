namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>A number that only a request decides on; never negative.</summary>
internal abstract class CostFactor
{
    /// <summary>Equal for factors that are equal in every request.</summary>
    public abstract string Key { get; }

    public abstract double Minimum { get; }

    public abstract double Maximum { get; }

    /// <summary>The names of the variables it depends on.</summary>
    public abstract IEnumerable<string> Variables { get; }

    public abstract double Evaluate(ListSizeValues sizes);
}
