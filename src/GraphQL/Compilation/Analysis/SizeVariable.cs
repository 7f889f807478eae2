namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>A variable that stands for the size of a list.</summary>
/// <param name="Name">Its name without <c>$</c>.</param>
/// <param name="Default">The size when it is left out; null when that says nothing of the size.</param>
internal readonly record struct SizeVariable(string Name, int? Default);
