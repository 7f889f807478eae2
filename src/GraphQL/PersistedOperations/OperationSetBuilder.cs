namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Registers compiled documents one by one and keeps every fault. Not thread-safe.</summary>
internal sealed class OperationSetBuilder(DateTimeOffset now, List<OperationFault> faults)
{
    private readonly List<RegisteredOperation> _operations = [];
    private readonly Dictionary<string, RegisteredOperation> _byId = new(StringComparer.Ordinal);

    public void Add(OperationDraft draft)
    {
        var free = draft.Source.Ids.Where(id => IsFree(id, draft.Source)).ToList();
        if (free.Count == 0)
        {
            return;
        }

        faults.AddRange(draft.Faults);
        if (draft.Operation is { } compiled && draft.Metadata is { } metadata)
        {
            var operation = new RegisteredOperation(draft.Source, free, compiled, metadata, now);
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
            faults.Add(OperationDraft.Fault(source, default, "The id is empty."));
            return false;
        }

        if (!_byId.TryGetValue(id, out var existing))
        {
            return true;
        }

        if (existing.Document != source.Document)
        {
            faults.Add(OperationDraft.Fault(source, default, $"The id \"{id}\" already belongs to another document, in {existing.File}."));
        }

        return false;
    }
}
