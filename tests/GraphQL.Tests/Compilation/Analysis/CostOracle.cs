using System.Globalization;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Analysis;

/// <summary>
/// Cost and list items by walking the document with the variables of one request in hand: slow, and written from the rules, not from the
/// analyzers.
/// </summary>
internal sealed class CostOracle(Schema schema, DocumentNode document, JsonObject variables)
{
    private readonly OperationDefinitionNode _operation = document.Definitions.OfType<OperationDefinitionNode>().Single();

    public double Cost() => Cost(schema.GetRootType(_operation.Operation)!, [_operation.SelectionSet], null, []);

    public double TotalNodes() => Items(schema.GetRootType(_operation.Operation)!, [_operation.SelectionSet], null, []);

    private double Cost(ObjectType type, List<SelectionSetNode> sets, int? inherited, IReadOnlyList<string> sizedFields) =>
        Fields(type, sets).Sum(field => Cost(type, field, sizedFields.Contains(field[0].Name.Value) ? inherited : null));

    private double Cost(ObjectType type, List<FieldNode> nodes, int? inherited)
    {
        if (nodes[0].Name.Value == "__typename")
        {
            return 0;
        }

        var field = type.Field(nodes[0].Name.Value)!;
        var isList = field.Type.NullableType is ListType;
        var isLoaded = field.Options.DataLoaders.Count > 0;
        var size = inherited ?? (field.Options.ListSize is { SizedFields.Count: 0 } ? Size(field, nodes[0]) : 1);
        var items = new List<double>();
        var loaderCosts = isList && isLoaded && field.Options.Cost is null && field.Type.Named.IsLeaf;
        foreach (var possible in field.Type.Named.IsLeaf ? [] : schema.GetPossibleTypes(field.Type.Named))
        {
            var own = possible.Cost ?? 1;
            loaderCosts |= isList && isLoaded && field.Options.Cost is null && own < 1;
            var weight = field.Options.Cost ?? (isLoaded && !isList ? Math.Max(1, own) : own);
            var below = Cost(possible, Below(nodes), field.Options.ListSize is { } sized ? Size(field, nodes[0], sized) : null, field.Options.ListSize?.SizedFields ?? []);
            items.Add(weight + below);
        }

        var item = field.Type.Named.IsLeaf ? field.Options.Cost ?? (isLoaded && !isList ? 1 : 0) : items.Max();
        return (isList ? size * item : item) + (loaderCosts ? 1 : 0);
    }

    private double Items(ObjectType type, List<SelectionSetNode> sets, int? inherited, IReadOnlyList<string> sizedFields)
    {
        var total = 0.0;
        foreach (var nodes in Fields(type, sets).Where(static nodes => nodes[0].Name.Value != "__typename"))
        {
            var field = type.Field(nodes[0].Name.Value)!;
            int? own = field.Options.ListSize is { } sized ? Size(field, nodes[0], sized) : null;
            var below = field.Type.Named.IsLeaf ? 0 : schema.GetPossibleTypes(field.Type.Named)
                .Max(possible => Items(possible, Below(nodes), own, field.Options.ListSize?.SizedFields ?? []));
            var size = sizedFields.Contains(field.Name) && inherited is not null ? inherited : field.Options.ListSize is { SizedFields.Count: 0 } ? own : null;
            total += field.Type.NullableType is ListType ? (size ?? 1) * (1 + below) : below;
        }

        return total;
    }

    private static List<SelectionSetNode> Below(List<FieldNode> nodes) => [.. nodes.Select(static node => node.SelectionSet!)];

    private List<List<FieldNode>> Fields(ObjectType type, List<SelectionSetNode> sets)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>();
        foreach (var set in sets)
        {
            Collect(type, set, fields);
        }

        return [.. fields.Values];
    }

    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, List<FieldNode>> fields)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is FieldNode field)
            {
                if (!fields.TryGetValue(field.ResponseName, out var same))
                {
                    fields.Add(field.ResponseName, same = []);
                }

                same.Add(field);
                continue;
            }

            var fragment = selection is FragmentSpreadNode spread
                ? document.Definitions.OfType<FragmentDefinitionNode>().Single(definition => definition.Name.Value == spread.Name.Value)
                : null;
            var condition = fragment?.TypeCondition ?? ((InlineFragmentNode)selection).TypeCondition!;
            if (condition.Name.Value == type.Name)
            {
                Collect(type, fragment?.SelectionSet ?? ((InlineFragmentNode)selection).SelectionSet, fields);
            }
        }
    }

    private int Size(FieldDefinition field, FieldNode node) => Size(field, node, field.Options.ListSize!);

    /// <summary>The largest slicing argument that has a value; else a page, where the list has pages; else the assumed size; else 1.</summary>
    private int Size(FieldDefinition field, FieldNode node, ListSize rule)
    {
        var given = rule.SlicingArguments.Select(name => Value(field, node, name)).OfType<int>().ToList();
        return given.Count > 0 ? given.Max()
            : rule.SlicingArguments.Any(static name => name is "first" or "last") ? 20
            : rule.AssumedSize ?? 1;
    }

    private int? Value(FieldDefinition field, FieldNode node, string name)
    {
        var argument = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name);
        var byDefault = field.Argument(name)!.DefaultValue;
        if (argument is null)
        {
            return Literal(byDefault);
        }

        if (argument.Value is not VariableNode variable)
        {
            return Literal(argument.Value);
        }

        if (variables.TryGetPropertyValue(variable.Name.Value, out var value))
        {
            return value is JsonArray list ? list.Count : (int?)value;
        }

        var definition = _operation.VariableDefinitions.Single(definition => definition.Variable.Name.Value == variable.Name.Value);
        return Literal(definition.DefaultValue ?? byDefault);
    }

    private static int? Literal(IValueNode? value) => value switch
    {
        IntValueNode number => int.Parse(number.Value, CultureInfo.InvariantCulture),
        ListValueNode list => list.Items.Count,
        _ => null,
    };
}
