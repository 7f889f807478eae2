using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Tells those who ask what a request cost: <c>extensions.cost</c> for the header <c>GraphQL-Cost: report</c>, and for developers.</summary>
internal sealed class CostReport(CostLimits limits, GraphQLHttpOptions options)
{
    private const string Header = "GraphQL-Cost";
    private const string Report = "report";

    /// <summary>Adds the extension when it is asked for and the operation ran.</summary>
    public void Write(HttpContext http, GraphQLHttpRequest request, CompiledOperation? operation, ExecutionResult result)
    {
        if (operation is null || result.IsRequestError || !IsWanted(http))
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

    private bool IsWanted(HttpContext http) => http.Request.Headers[Header] is [Report] || options.ReportCost(http);
}
