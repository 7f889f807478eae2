namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>One fault of an input value.</summary>
/// <param name="Place">Where inside the value, as <c>field.list[0]</c>; empty for the value itself.</param>
/// <param name="Message">What is wrong, without the place.</param>
/// <param name="Code">The code of a limit; null when the value does not fit its type.</param>
internal readonly record struct InputError(string Place, string Message, string? Code);
