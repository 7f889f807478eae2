namespace GraphQLBackend.Domain.Metrics;

/// <summary>A missing value of an observation and why it is missing.</summary>
/// <param name="Field">Field name of the graph's <c>DailyMetric</c>, see <see cref="MetricFields"/>.</param>
/// <param name="Reason">Why there is no value.</param>
public readonly record struct Absence(string Field, AbsenceReason Reason);
