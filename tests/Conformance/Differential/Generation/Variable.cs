namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>A variable of all operations that use it.</summary>
/// <param name="Type">The type as declared.</param>
/// <param name="Default">The literal, or null.</param>
internal sealed record Variable(string Name, string Type, string? Default);
