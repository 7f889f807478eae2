namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>The operations that may be sent by id. The set is replaced as a whole; a request sees one set. Thread-safe.</summary>
public sealed class OperationRegistry
{
    private OperationSet _current = OperationSet.Empty;

    /// <summary>The set in force.</summary>
    public OperationSet Current => Volatile.Read(ref _current);

    /// <summary>Puts <paramref name="set"/> in force. Operations that stay go on counting their usage.</summary>
    public void Replace(OperationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var previous = Current;
        foreach (var operation in set.Operations)
        {
            if (previous.Find(operation.Id) is { } same)
            {
                operation.Continue(same);
            }
        }

        Volatile.Write(ref _current, set);
    }
}
