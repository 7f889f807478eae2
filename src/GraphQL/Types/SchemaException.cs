namespace GraphQLBackend.GraphQL.Types;

/// <summary>A schema that cannot be built; a fault of the program, never of a request.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>With one fault.</summary>
    public SchemaException(string message, Exception? innerException = null)
        : base(message, innerException) => Faults = [message];

    /// <summary>With all faults that were found, at least one; the message has a line for each.</summary>
    public SchemaException(IReadOnlyList<string> faults)
        : base(string.Join('\n', faults)) => Faults = faults;

    /// <summary>What is wrong, each a sentence.</summary>
    public IReadOnlyList<string> Faults { get; }

    internal static SchemaException RuntimeTypeMismatch(string typeName, Type runtimeType) =>
        new($"The type \"{typeName}\" is not declared with runtime values of type {runtimeType}.");
}
