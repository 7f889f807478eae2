using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>Time-weighted over the step function of observations; absent stretches are skipped and reported.</summary>
[ObjectType<SeriesStatistics>(BindFieldsExplicitly = true)]
public static partial class SeriesStatisticsNode
{
    /// <summary>The lowest value.</summary>
    public static decimal GetMinimum([Parent] SeriesStatistics statistics) => statistics.Minimum;

    /// <summary>The highest value.</summary>
    public static decimal GetMaximum([Parent] SeriesStatistics statistics) => statistics.Maximum;

    /// <summary>The mean, each value weighted by how long it held.</summary>
    public static decimal GetAverage([Parent] SeriesStatistics statistics) => statistics.Average;

    /// <summary>The earliest value.</summary>
    public static decimal GetFirst([Parent] SeriesStatistics statistics) => statistics.First;

    /// <summary>The latest value.</summary>
    public static decimal GetLast([Parent] SeriesStatistics statistics) => statistics.Last;

    /// <summary>From first to last, in percent of the first.</summary>
    public static decimal? GetChangePercent([Parent] SeriesStatistics statistics) => statistics.ChangePercent;

    /// <summary>The share of the time without a value, 0 to 1.</summary>
    public static decimal GetAbsentShare([Parent] SeriesStatistics statistics) => statistics.AbsentShare;
}
