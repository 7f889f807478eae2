namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A declaration as far as it could be read, and what was wrong with it.</summary>
internal sealed record DeclarationResult(Declaration? Declaration, EquatableArray<DiagnosticModel> Diagnostics);
