namespace GraphQLBackend.Persistence.Queries;

/// <summary>The days of a product from the first to the last, both included.</summary>
public readonly record struct DaySpan(long ProductId, DateOnly First, DateOnly Last);
