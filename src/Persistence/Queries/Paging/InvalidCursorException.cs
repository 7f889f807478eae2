namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>A cursor that was not issued for this list and order; <see cref="Argument"/> and the message name the argument.</summary>
public sealed class InvalidCursorException(string argument, string problem) : Exception($"Argument '{argument}': {problem}")
{
    /// <summary><c>after</c> or <c>before</c>.</summary>
    public string Argument { get; } = argument;
}
