using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>
/// Specification 6, written down as it stands there: one field after the other, a tree of results, no plan. Of the errors below a position
/// that became null it keeps the one that made it so, which the specification leaves open and the executor does.
/// </summary>
internal sealed class TreeExecutor(Schema schema, DocumentNode document, IReferenceModel model)
{
    private readonly List<ReferenceError> _errors = [];
    private readonly List<object> _path = [];
    private Dictionary<string, object?> _variables = [];

    /// <summary>ExecuteRequest for the document's only operation (specification 6.1).</summary>
    public ReferenceResult Execute(IReadOnlyDictionary<string, object?> variables)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        _variables = LiteralValues.CoerceVariableValues(operation, variables);
        try
        {
            var data = ExecuteSelectionSet(schema.GetRootType(operation.Operation)!, RootValue.Instance, [operation.SelectionSet]);
            return new ReferenceResult(data, _errors);
        }
        catch (FieldFault)
        {
            return new ReferenceResult(null, [_errors[^1]]);
        }
    }

    private JsonObject ExecuteSelectionSet(ObjectType type, object value, IEnumerable<SelectionSetNode> selectionSets)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();
        foreach (var selectionSet in selectionSets)
        {
            CollectFields(type, selectionSet, grouped, visited);
        }

        var result = new JsonObject();
        foreach (var (responseName, nodes) in grouped)
        {
            result[responseName] = nodes[0].Name.Value == "__typename"
                ? type.Name
                : At(responseName, () => ExecuteField(type, value, nodes));
        }

        return result;
    }

    /// <summary>Specification 6.3.2.</summary>
    private void CollectFields(ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> grouped, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections.Where(selection => IsIncluded(selection.Directives)))
        {
            switch (selection)
            {
                case FieldNode field:
                    grouped.TryAdd(field.ResponseName, []);
                    grouped[field.ResponseName].Add(field);
                    break;
                case InlineFragmentNode inline when Applies(type, inline.TypeCondition):
                    CollectFields(type, inline.SelectionSet, grouped, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>().Single(fragment => fragment.Name.Value == spread.Name.Value);
                    if (Applies(type, fragment.TypeCondition))
                    {
                        CollectFields(type, fragment.SelectionSet, grouped, visited);
                    }

                    break;
            }
        }
    }

    private bool IsIncluded(IReadOnlyList<DirectiveNode> directives) => directives.All(directive => directive.Name.Value switch
    {
        "skip" => !Condition(directive),
        "include" => Condition(directive),
        _ => true,
    });

    private bool Condition(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode constant => constant.Value,
        VariableNode variable => (bool)_variables[variable.Name.Value]!,
        _ => throw new NotSupportedException(),
    };

    private bool Applies(ObjectType type, NamedTypeNode? condition) =>
        condition is null || schema.GetPossibleTypes(schema.GetType(condition.Name.Value)!).Contains(type);

    /// <summary>Specification 6.4. A fault stops at the field when its type is nullable.</summary>
    private JsonNode? ExecuteField(ObjectType type, object parent, List<FieldNode> nodes)
    {
        var field = type.Field(nodes[0].Name.Value)!;
        return Nullable(field.Type, () =>
        {
            object? value;
            try
            {
                value = model.Resolve(parent, field, LiteralValues.CoerceArgumentValues(field, nodes[0], _variables));
            }
            catch (GraphQLException exception)
            {
                throw Fault(exception.Message);
            }

            return CompleteValue(field.Type, value, nodes, $"{type.Name}.{field.Name}");
        });
    }

    /// <summary>Specification 6.4.3.</summary>
    private JsonNode? CompleteValue(IType type, object? value, List<FieldNode> nodes, string coordinate)
    {
        if (type.IsNonNull)
        {
            return value is null
                ? throw Fault($"Cannot return null for non-nullable field {coordinate}.")
                : CompleteValue(type.NullableType, value, nodes, coordinate);
        }

        return value is null ? null : type switch
        {
            ListType list => CompleteList(list, value, nodes, coordinate),
            ObjectType objectType => ExecuteSelectionSet(objectType, value, SelectionSets(nodes)),
            NamedType { IsAbstract: true } contract => ExecuteSelectionSet(ResolveAbstractType(contract, value), value, SelectionSets(nodes)),
            _ => CompleteLeaf(type.Named.Name, value),
        };
    }

    private JsonArray CompleteList(ListType list, object value, List<FieldNode> nodes, string coordinate)
    {
        var result = new JsonArray();
        var items = value as IReadOnlyList<object?> ?? throw Fault(null);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            result.Add(At(i, () => Nullable(list.ItemType, () => CompleteValue(list.ItemType, item, nodes, coordinate))));
        }

        return result;
    }

    private JsonValue CompleteLeaf(string typeName, object value) => (typeName, value) switch
    {
        ("Int", int number) => JsonValue.Create(number),
        ("String", string text) => JsonValue.Create(text),
        ("Boolean", bool flag) => JsonValue.Create(flag),
        _ => throw Fault(null),
    };

    private ObjectType ResolveAbstractType(NamedType contract, object value) =>
        schema.GetPossibleTypes(contract).FirstOrDefault(type => type.Name == model.ResolveType(value)) ?? throw Fault(null);

    /// <summary>Specification 6.4.4: a nullable position turns a fault into null.</summary>
    private JsonNode? Nullable(IType type, Func<JsonNode?> complete)
    {
        var mark = _errors.Count;
        var depth = _path.Count;
        try
        {
            return complete();
        }
        catch (FieldFault) when (!type.IsNonNull)
        {
            _path.RemoveRange(depth, _path.Count - depth);
            _errors.RemoveRange(mark, _errors.Count - mark - 1);
            return null;
        }
    }

    private JsonNode? At(object segment, Func<JsonNode?> complete)
    {
        _path.Add(segment);
        var result = complete();
        _path.RemoveAt(_path.Count - 1);
        return result;
    }

    private FieldFault Fault(string? message)
    {
        _errors.Add(new ReferenceError(string.Join('/', _path), message));
        return new FieldFault();
    }

    private static IEnumerable<SelectionSetNode> SelectionSets(List<FieldNode> nodes) => nodes.Select(static node => node.SelectionSet!);
}
