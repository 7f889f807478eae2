using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>An argument that says how long a list may become.</summary>
/// <param name="Name">The argument.</param>
/// <param name="MaxSize">What it may ask for at most.</param>
/// <param name="Size">What the document asks for, by a literal or the default of a variable; null when it does not say.</param>
/// <param name="Variable">The variable it is given by, or null.</param>
/// <param name="Location">Where the document gives it.</param>
internal sealed record SlicingArgument(string Name, int MaxSize, int? Size, string? Variable, Location Location);
