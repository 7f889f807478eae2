namespace GraphQLBackend.Persistence.Queries;

/// <summary>The observations of a product in so many times 24 hours that end with its latest one.</summary>
public readonly record struct ObservationSpan(long ProductId, int Days);
