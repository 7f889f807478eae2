using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Reference;

/// <summary>
/// Specification 6, written down as it stands there, algorithm by algorithm: one field after the other, a tree of results, no plan and no
/// batches. It executes also what an error has already made void, so that it knows of every null all errors that may have caused it.
/// </summary>
internal sealed class ReferenceExecutor(Schema schema, DocumentNode document, OperationRequest request)
{
    private readonly FieldCall _fields = new(schema, request);
    private readonly InputCoercion _inputs = new(schema);
    private readonly List<ErrorGroup> _groups = [];
    private readonly List<ReportedError> _reported = [];
    private Dictionary<string, IValueNode> _variableValues = [];

    /// <summary>ExecuteRequest (specification 6.1).</summary>
    public async Task<ReferenceResult> ExecuteRequestAsync(string? operationName = null)
    {
        try
        {
            var operation = GetOperation(operationName);
            _variableValues = _inputs.CoerceVariableValues(operation, ParseVariables());
            var rootType = schema.GetRootType(operation.Operation) ?? throw new InputCoercionException("There is no such root type.");
            var isSerial = operation.Operation == OperationType.Mutation;
            var data = await HandleFieldErrorAsync(isNonNull: false, string.Empty, () =>
                ExecuteSelectionSetAsync([operation.SelectionSet], rootType, request.RootValue, string.Empty, isSerial));
            return new ReferenceResult(IsRequestError: false, data, _groups, _reported);
        }
        catch (InputCoercionException)
        {
            return ReferenceResult.RequestError;
        }
    }

    /// <summary>GetOperation (specification 6.1.1).</summary>
    private OperationDefinitionNode GetOperation(string? operationName)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>()
            .Where(operation => string.IsNullOrEmpty(operationName) || operation.Name?.Value == operationName)
            .ToList();
        return operations.Count == 1 ? operations[0] : throw new InputCoercionException("There is not exactly one such operation.");
    }

    /// <summary>ExecuteSelectionSet (specification 6.3); serially for the root fields of mutations (6.2.2), where an error at the root ends it.</summary>
    private async Task<JsonNode?> ExecuteSelectionSetAsync(
        IEnumerable<SelectionSetNode> selectionSets, ObjectType objectType, object objectValue, string path, bool isSerial = false)
    {
        var resultMap = new JsonObject();
        var causes = new List<FieldError>();
        foreach (var (responseName, fields) in CollectFields(objectType, selectionSets, path))
        {
            try
            {
                resultMap[responseName] = await ExecuteFieldAsync(objectType, objectValue, fields, Join(path, responseName));
            }
            catch (FieldErrorException error) when (!isSerial)
            {
                causes.AddRange(error.Causes);
            }
        }

        return causes.Count == 0 ? resultMap : throw new FieldErrorException(causes);
    }

    /// <summary>CollectFields (specification 6.3.2) for all selection sets that are merged; a condition that is null fails the object.</summary>
    private OrderedDictionary<string, List<FieldNode>> CollectFields(ObjectType objectType, IEnumerable<SelectionSetNode> selectionSets, string path)
    {
        var groupedFields = new OrderedDictionary<string, List<FieldNode>>();
        var visitedFragments = new HashSet<string>();
        try
        {
            foreach (var selectionSet in selectionSets)
            {
                CollectFields(objectType, selectionSet, groupedFields, visitedFragments);
            }
        }
        catch (InputCoercionException)
        {
            throw new FieldErrorException(new FieldError(path, null));
        }

        return groupedFields;
    }

    private void CollectFields(
        ObjectType objectType, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> groupedFields, HashSet<string> visitedFragments)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (If(selection, "skip") == true || If(selection, "include") == false)
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    groupedFields.TryAdd(field.ResponseName, []);
                    groupedFields[field.ResponseName].Add(field);
                    break;
                case FragmentSpreadNode spread when visitedFragments.Add(spread.Name.Value):
                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>().Single(fragment => fragment.Name.Value == spread.Name.Value);
                    if (DoesFragmentTypeApply(objectType, fragment.TypeCondition))
                    {
                        CollectFields(objectType, fragment.SelectionSet, groupedFields, visitedFragments);
                    }

                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || DoesFragmentTypeApply(objectType, inline.TypeCondition):
                    CollectFields(objectType, inline.SelectionSet, groupedFields, visitedFragments);
                    break;
            }
        }
    }

    /// <summary>The argument of <c>@skip</c> or <c>@include</c>; null where there is no such directive.</summary>
    private bool? If(ISelectionNode selection, string directiveName)
    {
        var directive = selection.Directives.FirstOrDefault(directive => directive.Name.Value == directiveName);
        var value = directive?.Arguments[0].Value;
        return (value is VariableNode variable ? _variableValues.GetValueOrDefault(variable.Name.Value) : value) switch
        {
            BooleanValueNode condition => condition.Value,
            null when directive is null => null,
            _ => throw new InputCoercionException("A condition is null."),
        };
    }

    /// <summary>DoesFragmentTypeApply (specification 6.3.2).</summary>
    private bool DoesFragmentTypeApply(ObjectType objectType, NamedTypeNode fragmentType)
    {
        return schema.GetType(fragmentType.Name.Value) switch
        {
            ObjectType type => type == objectType,
            InterfaceType type => objectType.Interfaces.Contains(type),
            UnionType type => type.Members.Contains(objectType),
            _ => false,
        };
    }

    /// <summary>ExecuteField (specification 6.4).</summary>
    private async Task<JsonNode?> ExecuteFieldAsync(ObjectType objectType, object objectValue, List<FieldNode> fields, string path)
    {
        var fieldName = fields[0].Name.Value;
        if (fieldName == "__typename")
        {
            return objectType.Name;
        }

        var field = schema.FindField(objectType, fieldName)!;
        return await HandleFieldErrorAsync(field.Type.IsNonNull, path, async () =>
        {
            var resolvedValue = await ResolveFieldValueAsync(objectType, objectValue, field, fields[0], path);
            return await CompleteValueAsync(field.Type, resolvedValue, new Completion(field, fields, $"{objectType.Name}.{fieldName}"), path);
        });
    }

    /// <summary>ResolveFieldValue (specification 6.4.2), after CoerceArgumentValues (6.4.1).</summary>
    private async Task<object?> ResolveFieldValueAsync(ObjectType objectType, object objectValue, FieldDefinition field, FieldNode node, string path)
    {
        try
        {
            var argumentValues = InputCoercion.CoerceArgumentValues(field, node, _variableValues);
            return await _fields.ResolveAsync(objectType, objectValue, field, node.ResponseName, argumentValues, error => Report(error, path));
        }
        catch (GraphQLException exception)
        {
            // One error fails the field; the others it brought are reported beside it.
            _reported.AddRange(exception.Errors.Skip(1).Select(error => new ReportedError(path, new FieldError(path, error.Message))));
            throw new FieldErrorException(new FieldError(path, exception.Errors[0].Message));
        }
        catch (Exception)
        {
            throw new FieldErrorException(new FieldError(path, null));
        }
    }

    private void Report(IError error, string path) =>
        _reported.Add(new ReportedError(path, new FieldError(string.Join('/', error.Path ?? []), error.Message)));

    /// <summary>CompleteValue (specification 6.4.3).</summary>
    private async Task<JsonNode?> CompleteValueAsync(IType fieldType, object? result, Completion field, string path)
    {
        if (fieldType.IsNonNull)
        {
            return result is null
                ? throw new FieldErrorException(new FieldError(path, $"Cannot return null for non-nullable field {field.Coordinate}."))
                : await CompleteValueAsync(fieldType.NullableType, result, field, path);
        }

        return result is null ? null : fieldType switch
        {
            ListType list => await CompleteListAsync(list.ItemType, result, field, path),
            ObjectType objectType => await CompleteObjectAsync(objectType, result, field, path),
            NamedType { IsAbstract: true } abstractType => await CompleteObjectAsync(ResolveAbstractType(abstractType, result, path), result, field, path),
            _ => CoerceResult(fieldType, result, field, path),
        };
    }

    private async Task<JsonNode?> CompleteListAsync(IType itemType, object result, Completion field, string path)
    {
        var completed = new JsonArray();
        var causes = new List<FieldError>();
        using var items = ResultList.Read(result).GetEnumerator();
        for (var index = 0; TryMoveNext(items, path, causes); index++)
        {
            var itemPath = Join(path, $"{index}");
            try
            {
                completed.Add(await HandleFieldErrorAsync(itemType.IsNonNull, itemPath, () => CompleteValueAsync(itemType, items.Current, field, itemPath)));
            }
            catch (FieldErrorException error)
            {
                causes.AddRange(error.Causes);
            }
        }

        return causes.Count == 0 ? completed : throw new FieldErrorException(causes);
    }

    /// <summary>A list of the application may itself fail: an error of the field, not of an item.</summary>
    private static bool TryMoveNext(IEnumerator<object?> items, string path, List<FieldError> causes)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception)
        {
            causes.Add(new FieldError(path, null));
            return false;
        }
    }

    /// <summary>Runs the merged sub-selections (specification 6.4.3, CollectSubfields).</summary>
    private Task<JsonNode?> CompleteObjectAsync(ObjectType objectType, object result, Completion field, string path) =>
        objectType.RuntimeType.IsInstanceOfType(result)
            ? ExecuteSelectionSetAsync(MergeSelectionSets(field.Nodes), objectType, result, path)
            : throw new FieldErrorException(new FieldError(path, null));

    private static IEnumerable<SelectionSetNode> MergeSelectionSets(List<FieldNode> fields) => fields.Select(static field => field.SelectionSet!);

    /// <summary>CoerceResult (specification 6.4.3).</summary>
    private static JsonNode? CoerceResult(IType leafType, object result, Completion field, string path)
    {
        using var written = new Utf8JsonBuffer();
        try
        {
            var value = field.Definition.NodeTypeName is { } typeName ? new NodeId(typeName, FormattableString.Invariant($"{result}")).ToString() : result;
            ((IBoxedLeafType)leafType).Write(value, written);
            return JsonNode.Parse(written.WrittenSpan);
        }
        catch (Exception)
        {
            throw new FieldErrorException(new FieldError(path, null));
        }
    }

    /// <summary>ResolveAbstractType (specification 6.4.3).</summary>
    private ObjectType ResolveAbstractType(NamedType abstractType, object objectValue, string path)
    {
        var resolveType = (abstractType as InterfaceType)?.ResolveType ?? (abstractType as UnionType)?.ResolveType;
        try
        {
            return schema.GetPossibleTypes(abstractType).Single(type =>
                resolveType is null ? type.RuntimeType == objectValue.GetType() : type.Name == resolveType(objectValue));
        }
        catch (Exception)
        {
            throw new FieldErrorException(new FieldError(path, null));
        }
    }

    /// <summary>Handling Execution Errors (specification 6.4.4): a nullable position becomes null, a Non-Null one hands the errors up.</summary>
    private async Task<JsonNode?> HandleFieldErrorAsync(bool isNonNull, string path, Func<Task<JsonNode?>> complete)
    {
        try
        {
            return await complete();
        }
        catch (FieldErrorException error) when (!isNonNull)
        {
            var below = _groups.FindAll(group => path.Length == 0 || group.At.StartsWith($"{path}/", StringComparison.Ordinal));
            _groups.RemoveAll(below.Contains);
            _groups.Add(new ErrorGroup(path, error.Causes, [.. below.SelectMany(static group => group.AnyOf.Concat(group.Below))]));
            return null;
        }
    }

    private JsonElement ParseVariables() => request.Variables.IsEmpty ? default : JsonDocument.Parse(request.Variables).RootElement;

    private static string Join(string path, string segment) => path.Length == 0 ? segment : $"{path}/{segment}";

    /// <summary>The field a value is completed for, whatever lists it stands in.</summary>
    private sealed record Completion(FieldDefinition Definition, List<FieldNode> Nodes, string Coordinate);
}
