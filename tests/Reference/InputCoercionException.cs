namespace GraphQLBackend.Reference;

/// <summary>An input value does not fit its type (specification 3, "Input Coercion").</summary>
internal sealed class InputCoercionException(string message) : Exception(message);
