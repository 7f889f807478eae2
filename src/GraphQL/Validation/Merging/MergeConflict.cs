using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Merging;

/// <summary>Two selections of one response name that cannot be merged.</summary>
/// <param name="ResponseName">The response name.</param>
/// <param name="Reason">Why, as a clause.</param>
/// <param name="Left">The first selection, and those below it that conflict.</param>
/// <param name="Right">The second selection, and those below it that conflict.</param>
internal sealed record MergeConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right);
