namespace GraphQLBackend.Domain.Metrics;

/// <summary>Time-weighted statistics of a step function over a window; absent stretches are skipped and reported.</summary>
/// <param name="Minimum">Lowest value in force at any time of the window.</param>
/// <param name="Maximum">Highest value in force at any time of the window.</param>
/// <param name="Average">Mean weighted by how long each value held, rounded to 4 decimals.</param>
/// <param name="First">Earliest value in force in the window.</param>
/// <param name="Last">Latest value in force in the window.</param>
/// <param name="ChangePercent">From first to last in percent, rounded to 4 decimals; null when the first is zero.</param>
/// <param name="AbsentShare">Share of the window without a value, 0 to 1, rounded to 4 decimals; time before the first point counts as absent.</param>
public sealed record SeriesStatistics(
    decimal Minimum,
    decimal Maximum,
    decimal Average,
    decimal First,
    decimal Last,
    decimal? ChangePercent,
    decimal AbsentShare);
