using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>All selections of one response name on one object type, merged (specification 6.3.2 CollectFields, 6.4.3 MergeSelectionSets).</summary>
internal sealed class FieldSelection
{
    public required string ResponseName { get; init; }

    /// <summary>Null for <c>__typename</c> and for the root of an operation.</summary>
    public FieldDefinition? Definition { get; init; }

    /// <summary><c>Type.field</c>.</summary>
    public required string Coordinate { get; init; }

    /// <summary>The merged field nodes in document order.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; init; } = [];

    /// <summary>The sub-selections to merge.</summary>
    public required IReadOnlyList<SelectionSetNode> SelectionSets { get; init; }

    public ValueSource?[] Arguments { get; init; } = [];

    public int Index { get; init; }

    public bool NeedsContext => Definition?.Options.NeedsContext ?? false;

    public IReadOnlyList<Location> Locations => [.. Nodes.Select(static node => node.Location)];
}
