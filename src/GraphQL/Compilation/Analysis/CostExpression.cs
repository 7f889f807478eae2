using System.Globalization;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>
/// What an operation costs: a constant plus products of list sizes that a request decides on. Immutable. Without a unit; one is about
/// one object, or one row that a DataLoader reads.
/// </summary>
public sealed class CostExpression
{
    private const int Digits = 6;

    private readonly CostTerm[] _terms;

    private CostExpression(double constant, CostTerm[] terms)
    {
        Constant = Round(constant);
        _terms = terms;
    }

    /// <summary>What it costs when all lists a request decides on are empty.</summary>
    public double Constant { get; }

    /// <summary>Whether no request changes it.</summary>
    public bool IsConstant => _terms.Length == 0;

    /// <summary>What it costs at least.</summary>
    public double Minimum => Round(Constant + _terms.Sum(static term => term.Minimum));

    /// <summary>What it costs at most, given that lists are as long as their arguments allow.</summary>
    public double Maximum => Round(Constant + _terms.Sum(static term => term.Maximum));

    /// <summary>The names of the variables it depends on.</summary>
    internal IEnumerable<string> Variables => _terms.SelectMany(static term => term.Factors).SelectMany(static factor => factor.Variables);

    internal static CostExpression Zero { get; } = Of(0);

    internal IReadOnlyList<CostTerm> Terms => _terms;

    /// <summary>What it costs in one request.</summary>
    public double Evaluate(ListSizeValues sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        var cost = Constant;
        foreach (var term in _terms)
        {
            cost += term.Evaluate(sizes);
        }

        return Round(cost);
    }

    /// <summary>The sum as people write it, e.g. <c>1 + 2*$first</c>.</summary>
    public override string ToString()
    {
        var terms = _terms.Select(static term => term.ToString());
        return string.Join(" + ", Constant == 0 && !IsConstant ? terms : terms.Prepend(Format(Constant)));
    }

    internal static CostExpression Of(double constant) => new(constant, []);

    internal static CostExpression Of(CostFactor factor) => new(0, [new CostTerm(1, [factor])]);

    internal static string Format(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    internal CostExpression Plus(CostExpression other)
    {
        var terms = _terms.Concat(other._terms)
            .GroupBy(static term => term.Key, StringComparer.Ordinal)
            .Select(static like => like.First() with { Coefficient = like.Sum(static term => term.Coefficient) });
        return new CostExpression(Constant + other.Constant, [.. terms]);
    }

    internal CostExpression Times(double factor) =>
        factor == 0 ? Zero : new CostExpression(Constant * factor, [.. _terms.Select(term => term with { Coefficient = term.Coefficient * factor })]);

    /// <summary>A product with the size of a list: a constant, or one factor.</summary>
    internal CostExpression Times(CostExpression size) => size.IsConstant ? Times(size.Constant) : Times(size.Terms[0].Factors[0]);

    internal CostExpression Times(CostFactor factor)
    {
        var terms = _terms.Select(term => term.Times(factor));
        return new CostExpression(0, Constant == 0 ? [.. terms] : [new CostTerm(Constant, [factor]), .. terms]);
    }

    /// <summary>The larger of two, decided now if it is the same one for all requests.</summary>
    internal CostExpression Or(CostExpression other)
    {
        return Dominates(other) ? this
            : other.Dominates(this) ? other
            : Of(new LargestFactor(this, other));
    }

    // Ninety times a tenth is nine.
    private static double Round(double cost) => Math.Round(cost, Digits);

    private bool Dominates(CostExpression other) =>
        Constant >= other.Constant
        && other._terms.All(term => Array.Exists(_terms, mine => mine.Key == term.Key && mine.Coefficient >= term.Coefficient));
}
