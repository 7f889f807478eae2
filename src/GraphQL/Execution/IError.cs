using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>An error of a response (specification 7.1.2). Immutable; built by <see cref="ErrorBuilder"/>.</summary>
public interface IError
{
    /// <summary>A sentence for the people who use the API.</summary>
    string Message { get; }

    /// <summary>A stable word for programs, written as <c>extensions.code</c>; null for none.</summary>
    string? Code { get; }

    /// <summary>Response names and list indexes; null for request errors.</summary>
    IReadOnlyList<object>? Path { get; }

    /// <summary>Places in the document; may be empty.</summary>
    IReadOnlyList<Location> Locations { get; }

    /// <summary>Further members of <c>extensions</c>; values are strings, numbers, booleans or null.</summary>
    IReadOnlyDictionary<string, object?> Extensions { get; }

    /// <summary>The cause, for logs; never shown.</summary>
    Exception? Exception { get; }
}
