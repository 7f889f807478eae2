using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Registers documents one by one and keeps every fault. Not thread-safe.</summary>
internal sealed class OperationSetBuilder(DocumentCompiler compiler, DateTimeOffset now, List<OperationFault> faults)
{
    private readonly List<RegisteredOperation> _operations = [];
    private readonly Dictionary<string, RegisteredOperation> _byId = new(StringComparer.Ordinal);

    public void Add(OperationSource source)
    {
        var free = source.Ids.Where(id => IsFree(id, source)).ToList();
        if (free.Count > 0 && Compile(source, free) is { } operation)
        {
            _operations.Add(operation);
            free.ForEach(id => _byId.Add(id, operation));
        }
    }

    public OperationSet Build(string fingerprint) => new(_operations, _byId, fingerprint);

    /// <summary>The same document may be registered twice under one id, as when two clients share it.</summary>
    private bool IsFree(string id, OperationSource source)
    {
        if (id.Length == 0)
        {
            AddFault(source, default, "The id is empty.");
            return false;
        }

        if (!_byId.TryGetValue(id, out var existing))
        {
            return true;
        }

        if (existing.Document != source.Document)
        {
            AddFault(source, default, $"The id \"{id}\" already belongs to another document, in {existing.File}.");
        }

        return false;
    }

    private RegisteredOperation? Compile(OperationSource source, IReadOnlyList<string> ids)
    {
        var errors = compiler.TryParse(source.Document, out var document);
        if (errors.Count > 0 || document is null || !HasOneOperation(source, document, out var operation))
        {
            AddFaults(source, errors);
            return null;
        }

        try
        {
            return new RegisteredOperation(source, ids, compiler.Compile(document, null), OperationMetadata.From(operation), now);
        }
        catch (GraphQLException exception)
        {
            AddFaults(source, exception.Errors);
        }
        catch (FormatException exception)
        {
            AddFault(source, operation.Location, exception.Message);
        }

        return null;
    }

    private bool HasOneOperation(OperationSource source, DocumentNode document, out OperationDefinitionNode operation)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        operation = operations.FirstOrDefault()!;
        if (operations.Count != 1)
        {
            AddFault(source, operations.ElementAtOrDefault(1)?.Location ?? default, $"A document must have exactly one operation; this one has {operations.Count}.");
            return false;
        }

        if (source.Name is null || operation.Name?.Value == source.Name)
        {
            return true;
        }

        var found = operation.Name is { } name ? $"is named \"{name.Value}\"" : "has no name";
        var expected = source.Line is null ? $"the file is named \"{source.Name}\"" : $"the manifest names it \"{source.Name}\"";
        AddFault(source, operation.Name?.Location ?? operation.Location, $"The operation {found}, but {expected}.");
        return false;
    }

    private void AddFaults(OperationSource source, IReadOnlyList<IError> errors)
    {
        foreach (var error in errors)
        {
            AddFault(source, error.Locations.Count > 0 ? error.Locations[0] : default, error.Message);
        }
    }

    private void AddFault(OperationSource source, Location location, string message)
    {
        faults.Add(source.Line is { } line
            ? new OperationFault(source.File, line, source.Column, $"Operation \"{source.Name ?? source.Ids[0]}\"{(location.Line > 0 ? $", {location} in its document" : string.Empty)}: {message}")
            : new OperationFault(source.File, Math.Max(location.Line, 1), Math.Max(location.Column, 1), message));
    }
}
