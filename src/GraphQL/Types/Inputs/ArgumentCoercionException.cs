using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A field error of specification 6.4.1: a variable's value cannot stand where it is used.</summary>
internal sealed class ArgumentCoercionException(string message, Location location) : Exception(message)
{
    /// <summary>The variable or literal that does not fit.</summary>
    public Location Location => location;
}
