using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>Finds cost, depth and cache policy of an operation of a validated document.</summary>
internal sealed class OperationAnalyzer(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    OperationDefinitionNode operation)
{
    /// <exception cref="Execution.GraphQLException">The operation has too many fields.</exception>
    public OperationAnalysis Analyze()
    {
        var most = Expand(variableIncludes: true);
        var least = Expand(variableIncludes: false);
        var sizes = new ListSizeAnalyzer(operation);
        var costs = new CostAnalyzer(sizes);
        var totals = new TotalNodesAnalyzer(sizes);
        return new OperationAnalysis(
            costs.CostOf(most),
            costs.CostOf(least).Minimum,
            totals.TotalOf(most),
            totals.TotalOf(least).Minimum,
            ShapeAnalyzer.ShapeOf(most),
            [.. sizes.SlicingArgumentsOf(most)],
            CachePolicyAnalyzer.PolicyOf(operation, most));
    }

    private SelectedSet Expand(bool variableIncludes)
    {
        var collector = new FieldCollector(schema, fragments, directives => IsIncluded(directives, variableIncludes));
        return new SelectionExpander(schema, collector).Expand(schema.GetRootType(operation.Operation)!, [operation.SelectionSet]);
    }

    private static bool IsIncluded(IReadOnlyList<DirectiveNode> directives, bool variableIncludes)
    {
        return directives.All(directive => directive.Name.Value switch
        {
            "skip" => directive.Arguments[0].Value is BooleanValueNode constant ? !constant.Value : variableIncludes,
            "include" => directive.Arguments[0].Value is BooleanValueNode constant ? constant.Value : variableIncludes,
            _ => true,
        });
    }
}
