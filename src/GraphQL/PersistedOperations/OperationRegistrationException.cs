namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>A folder of operations that cannot be registered; the message has every fault on a line of its own.</summary>
public sealed class OperationRegistrationException : Exception
{
    /// <summary>Reports all faults of <paramref name="folder"/>, at least one.</summary>
    public OperationRegistrationException(string folder, IReadOnlyList<OperationFault> faults)
        : base(Describe(folder, faults)) => Faults = faults;

    /// <summary>The faults in the order of files and lines.</summary>
    public IReadOnlyList<OperationFault> Faults { get; }

    private static string Describe(string folder, IReadOnlyList<OperationFault> faults) =>
        $"The operations in {folder} cannot be registered:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}";
}
