namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>One way from an exception to an error of a mutation.</summary>
/// <param name="Declaration">The error's object type.</param>
/// <param name="Exception">The C# type of the exception, which must be met exactly.</param>
/// <param name="Create">C# source of the error before and after the exception; empty when the exception is the error.</param>
internal sealed record ErrorModel(ObjectDeclaration Declaration, string Exception, string Create);
