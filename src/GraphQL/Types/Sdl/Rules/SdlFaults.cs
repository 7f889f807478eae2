using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>Collects what is wrong with an SDL document, each with its line and column. Not thread-safe.</summary>
internal sealed class SdlFaults
{
    private readonly List<string> _faults = [];

    public void Add(ISyntaxNode node, string fault) => _faults.Add($"{node.Location}: {fault}");

    /// <exception cref="SchemaException">There are faults.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new SchemaException(_faults);
        }
    }
}
