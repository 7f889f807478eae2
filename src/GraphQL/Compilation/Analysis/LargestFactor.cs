namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>The larger of two costs when requests decide which one that is: the possible types of an abstract type.</summary>
internal sealed class LargestFactor(CostExpression left, CostExpression right) : CostFactor
{
    // Made once: factors are compared often, and these contain others.
    public override string Key { get; } = $"max({KeyOf(left)},{KeyOf(right)})";

    public override double Minimum => Math.Max(left.Minimum, right.Minimum);

    public override double Maximum => Math.Max(left.Maximum, right.Maximum);

    public override IEnumerable<string> Variables =>
        left.Variables.Concat(right.Variables);

    public override double Evaluate(ListSizeValues sizes) => Math.Max(left.Evaluate(sizes), right.Evaluate(sizes));

    public override string ToString() => $"max({left}, {right})";

    private static string KeyOf(CostExpression cost) =>
        string.Join('+', cost.Terms.Select(static term => $"{CostExpression.Format(term.Coefficient)}*{term.Key}").Prepend(CostExpression.Format(cost.Constant)));
}
