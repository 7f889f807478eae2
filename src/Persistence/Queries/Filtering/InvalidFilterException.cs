namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>A filter that cannot be answered; <see cref="Field"/> and the message name what is wrong.</summary>
public sealed class InvalidFilterException(string field, string problem) : Exception($"Filter '{field}': {problem}")
{
    /// <summary>The field of the graph, such as <c>price</c>, or <c>where</c> for the filter as a whole.</summary>
    public string Field { get; } = field;
}
