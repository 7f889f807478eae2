using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>The one implementation of <see cref="IError"/>.</summary>
internal sealed record Error(
    string Message,
    string? Code,
    IReadOnlyList<object>? Path,
    IReadOnlyList<Location> Locations,
    IReadOnlyDictionary<string, object?> Extensions,
    Exception? Exception) : IError;
