using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>Expands an operation into the tree of what it selects.</summary>
internal sealed class SelectionExpander(Schema schema, FieldCollector collector)
{
    private readonly FieldBudget _budget = new();

    /// <exception cref="Execution.GraphQLException">The tree is too large.</exception>
    public SelectedSet Expand(ObjectType type, IReadOnlyList<SelectionSetNode> selectionSets) =>
        new(type, [.. collector.CollectFields(type, selectionSets).Values.Select(nodes => Expand(type, nodes))]);

    private SelectedField Expand(ObjectType type, List<FieldNode> nodes)
    {
        _budget.Next();
        var name = nodes[0].Name.Value;
        var definition = type.Field(name) ?? type.MetaFields.Find(field => field.Name == name);
        SelectionSetNode[] below = [.. nodes.Select(static node => node.SelectionSet).OfType<SelectionSetNode>()];
        return new SelectedField(definition, nodes[0], definition is null ? [] : ExpandBelow(definition, below));
    }

    private List<SelectedSet> ExpandBelow(FieldDefinition definition, SelectionSetNode[] selectionSets) =>
        [.. schema.GetPossibleTypes(definition.Type.Named).Select(type => Expand(type, selectionSets))];
}
