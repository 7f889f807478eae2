using GraphQLBackend.GraphQL.Compilation;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>An operation that clients may send by its id.</summary>
public sealed class RegisteredOperation
{
    internal RegisteredOperation(OperationSource source, IReadOnlyList<string> ids, CompiledOperation operation, OperationMetadata metadata, DateTimeOffset now)
    {
        Ids = ids;
        Client = source.Client;
        Document = source.Document;
        Operation = operation;
        Metadata = metadata;
        File = source.File;
        RegisteredAt = now;
        operation.RegisteredId = Id;
    }

    /// <summary>The first of <see cref="Ids"/>: the hash of the document for the server's own operations.</summary>
    public string Id => Ids[0];

    /// <summary>Everything the operation is found by.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The name, or null for an anonymous operation of a client.</summary>
    public string? Name => Operation.Name;

    /// <summary>The client whose manifest brought it; null for the server's own.</summary>
    public string? Client { get; }

    /// <summary>The text that was registered.</summary>
    public string Document { get; }

    /// <summary>The operation, ready to run.</summary>
    public CompiledOperation Operation { get; }

    /// <summary>What its directives say.</summary>
    public OperationMetadata Metadata { get; }

    /// <summary>The file it came from, relative to the folder, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>When it was first registered by this process, UTC; stays when the set is swapped.</summary>
    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>When it was used; goes on counting when the set is swapped.</summary>
    public OperationUsage Usage { get; private set; } = new();

    internal void Continue(RegisteredOperation previous)
    {
        Usage = previous.Usage;
        RegisteredAt = previous.RegisteredAt;
    }
}
