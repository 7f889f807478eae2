namespace GraphQLBackend.Server.Configuration;

/// <summary>Stops the start: at least one variable is missing or malformed. The message is one line that names them all.</summary>
internal sealed class ConfigurationFaultException(IReadOnlyList<ConfigurationFault> faults)
    : Exception("Configuration refused: " + string.Join("; ", faults.Select(fault => $"{fault.Name} {fault.Problem}")) + ".")
{
    /// <summary>One entry per variable, in the order they were read.</summary>
    public IReadOnlyList<ConfigurationFault> Faults { get; } = faults;
}
