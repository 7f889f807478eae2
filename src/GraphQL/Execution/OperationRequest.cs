using System.Collections.ObjectModel;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>What a request adds to an operation.</summary>
public sealed class OperationRequest
{
    /// <summary>The variables as JSON: an object, or empty for none. Members that the operation does not declare are ignored.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>The services resolvers may ask for.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>Values for resolvers, by name.</summary>
    public IReadOnlyDictionary<string, object?> ContextData { get; init; } = ReadOnlyDictionary<string, object?>.Empty;

    /// <summary>The object on which the root fields are resolved. Default: an empty one.</summary>
    public object RootValue { get; init; } = Types.RootValue.Instance;
}
