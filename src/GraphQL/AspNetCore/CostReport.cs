using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Tells those who ask what a request cost: <c>extensions.cost</c> for the header <c>GraphQL-Cost: report</c>.</summary>
internal sealed class CostReport(CostLimits limits)
{
    private const string Header = "GraphQL-Cost";
    private const string Report = "report";

    /// <summary>Adds the extension when it is asked for and the operation ran.</summary>
    public void Write(HttpRequest http, GraphQLHttpRequest request, CompiledOperation? operation, ExecutionResult result)
    {
        if (operation is null || result.IsRequestError || http.Headers[Header] is not [Report])
        {
            return;
        }

        var estimated = operation.Analysis.EvaluateCost(request.Variables.Span);
        result.WriteExtensions(output =>
        {
            output.WriteRaw("{\"cost\":{\"estimated\":"u8);
            output.WriteNumber(estimated);
            output.WriteRaw(",\"limit\":"u8);
            output.WriteNumber(limits.BudgetOf(operation.Type));
            output.WriteRaw("}}"u8);
        });
    }
}
