using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A directive as applied to a definition, with constant arguments.</summary>
public sealed record AppliedDirective(string Name, IReadOnlyList<ArgumentNode> Arguments);
