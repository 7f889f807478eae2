using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>The uses of variables in each operation and fragment, complete when the document has been walked.</summary>
internal sealed class VariableUsages
{
    private readonly Dictionary<IExecutableDefinitionNode, List<VariableUsage>> _usages = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _reachable = [];

    public void Add(IExecutableDefinitionNode definition, VariableUsage usage)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            _usages.Add(definition, usages = []);
        }

        usages.Add(usage);
    }

    /// <summary>The uses in an operation and all fragments it reaches.</summary>
    public IReadOnlyList<VariableUsage> Reachable(OperationDefinitionNode operation, FragmentGraph fragments)
    {
        if (!_reachable.TryGetValue(operation, out var usages))
        {
            _reachable.Add(operation, usages = [.. Own(operation), .. fragments.Reachable(operation).SelectMany(Own)]);
        }

        return usages;
    }

    private IEnumerable<VariableUsage> Own(IExecutableDefinitionNode definition) => _usages.GetValueOrDefault(definition) ?? [];
}
