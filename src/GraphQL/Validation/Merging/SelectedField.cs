using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation.Merging;

/// <summary>A field as selected somewhere in a selection set.</summary>
/// <param name="ParentType">The type it is selected on; null when unknown.</param>
/// <param name="Node">The selection.</param>
/// <param name="Type">The field's type; null when unknown.</param>
internal sealed record SelectedField(NamedType? ParentType, FieldNode Node, IType? Type);
