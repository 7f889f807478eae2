namespace GraphQLBackend.Domain.Metrics;

/// <summary>A value that holds from an instant until the next point; null means absent from then on.</summary>
public readonly record struct StepPoint(DateTimeOffset At, decimal? Value);
