using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>The fields that an operation selects on an object type at one place.</summary>
internal sealed record SelectedSet(ObjectType Type, IReadOnlyList<SelectedField> Fields);
