namespace GraphQLBackend.Schema.Errors;

/// <summary>A field of an input has a value that cannot be taken.</summary>
/// <param name="field">The field of the input.</param>
/// <param name="message">A sentence for people.</param>
public sealed class ValidationException(string field, string message) : Exception(message)
{
    /// <summary>The field of the input.</summary>
    public string Field { get; } = field;
}
