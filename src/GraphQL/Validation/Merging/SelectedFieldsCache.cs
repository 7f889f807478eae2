using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation.Merging;

/// <summary>Collects what selection sets select, each once.</summary>
internal sealed class SelectedFieldsCache(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, SelectedFields> _sets = [];

    public SelectedFields Get(NamedType? parentType, SelectionSetNode selectionSet)
    {
        if (!_sets.TryGetValue(selectionSet, out var fields))
        {
            _sets.Add(selectionSet, fields = new SelectedFields());
            Collect(parentType, selectionSet, fields);
        }

        return fields;
    }

    public SelectedFields Get(FragmentDefinitionNode fragment) =>
        Get(context.Schema.GetType(fragment.TypeCondition.Name.Value), fragment.SelectionSet);

    private void Collect(NamedType? parentType, SelectionSetNode selectionSet, SelectedFields fields)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(parentType, field, fields);
                    break;
                case FragmentSpreadNode spread when !fields.FragmentNames.Contains(spread.Name.Value):
                    fields.FragmentNames.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.TypeCondition is null ? parentType : context.Schema.GetType(inline.TypeCondition.Name.Value), inline.SelectionSet, fields);
                    break;
            }
        }
    }

    private static void Add(NamedType? parentType, FieldNode field, SelectedFields fields)
    {
        if (!fields.ByResponseName.TryGetValue(field.ResponseName, out var same))
        {
            fields.ByResponseName.Add(field.ResponseName, same = []);
        }

        same.Add(new SelectedField(parentType, field, (parentType as ComplexType)?.Field(field.Name.Value)?.Type));
    }
}
