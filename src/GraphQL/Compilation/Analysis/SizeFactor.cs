namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>
/// The size of a list whose slicing arguments are variables: the largest that is given, else <paramref name="otherwise"/>.
/// </summary>
/// <param name="variables">The variables.</param>
/// <param name="constant">The largest slicing argument that is a constant, or null.</param>
/// <param name="otherwise">The size when no slicing argument is given.</param>
/// <param name="maximum">What the arguments may ask for at most; requests are held to it before anything runs.</param>
internal sealed class SizeFactor(IReadOnlyList<SizeVariable> variables, int? constant, int otherwise, int maximum) : CostFactor
{
    public override string Key { get; } =
        $"{Print(variables, constant)}?{otherwise}^{maximum}/{string.Join('/', variables.Select(static variable => variable.Default))}";

    public override double Minimum => constant ?? 0;

    public override double Maximum => Math.Max(maximum, Math.Max(constant ?? 0, otherwise));

    public override IEnumerable<string> Variables => variables.Select(static variable => variable.Name);

    public override double Evaluate(ListSizeValues sizes)
    {
        var largest = constant;
        foreach (var variable in variables)
        {
            var size = sizes.SizeOf(variable);
            largest = largest is null || size > largest ? size ?? largest : largest;
        }

        return largest ?? otherwise;
    }

    public override string ToString() => Print(variables, constant);

    private static string Print(IReadOnlyList<SizeVariable> variables, int? constant)
    {
        var candidates = variables.Select(static variable => $"${variable.Name}").ToList();
        if (constant is { } size)
        {
            candidates.Add(CostExpression.Format(size));
        }

        return candidates.Count == 1 ? candidates[0] : $"max({string.Join(", ", candidates)})";
    }
}
