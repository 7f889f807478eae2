namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>Collects what is wrong with a schema. Not thread-safe.</summary>
internal sealed class SchemaFaults
{
    private readonly List<string> _faults = [];

    public void Add(string fault) => _faults.Add(fault);

    /// <exception cref="SchemaException">There are faults.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new SchemaException(_faults);
        }
    }
}
