namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>A product: a constant times sizes that a request decides on.</summary>
internal sealed record CostTerm(double Coefficient, IReadOnlyList<CostFactor> Factors)
{
    /// <summary>Equal for like terms.</summary>
    public string Key => string.Join('*', Factors.Select(static factor => factor.Key));

    public double Minimum => Factors.Aggregate(Coefficient, static (product, factor) => product * factor.Minimum);

    public double Maximum => Factors.Aggregate(Coefficient, static (product, factor) => product * factor.Maximum);

    public double Evaluate(ListSizeValues sizes)
    {
        var product = Coefficient;
        foreach (var factor in Factors)
        {
            product *= factor.Evaluate(sizes);
        }

        return product;
    }

    public CostTerm Times(CostFactor factor) =>
        this with { Factors = [.. Factors.Append(factor).OrderBy(static item => item.Key, StringComparer.Ordinal)] };

    public override string ToString()
    {
        var factors = Factors.Select(static factor => factor.ToString());
        return string.Join('*', Coefficient == 1 ? factors : factors.Prepend(CostExpression.Format(Coefficient)));
    }
}
