namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A field error of specification 6.4.1: a variable's value cannot stand where it is used.</summary>
internal sealed class ArgumentCoercionException(string message) : Exception(message);
