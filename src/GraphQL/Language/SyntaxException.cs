namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// A document that is not of the GraphQL grammar. The message says what was expected, what was found and where.
/// </summary>
public class SyntaxException : Exception
{
    /// <summary>Reports a fault at <paramref name="location"/>.</summary>
    /// <param name="message">The fault, as a clause that goes on from "Syntax error at …: ".</param>
    /// <param name="location">The first offending character.</param>
    public SyntaxException(string message, Location location)
        : base($"Syntax error at line {location.Line}, column {location.Column}: {message}") =>
        Location = location;

    /// <summary>The first offending character; an empty range.</summary>
    public Location Location { get; }
}
