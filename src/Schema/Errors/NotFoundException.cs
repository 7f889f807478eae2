namespace GraphQLBackend.Schema.Errors;

/// <summary>An input names something that is not there.</summary>
/// <param name="field">The field of the input.</param>
/// <param name="message">A sentence for people.</param>
public sealed class NotFoundException(string field, string message) : Exception(message)
{
    /// <summary>The field of the input that names it.</summary>
    public string Field { get; } = field;
}
