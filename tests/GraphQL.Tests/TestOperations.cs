using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests;

/// <summary>Runs operations on schemas made in code.</summary>
internal static class TestOperations
{
    public static CompiledOperation Compile(this Schema schema, string document, CostLimits? limits = null) =>
        new OperationCompiler(schema, limits).Compile(Utf8GraphQLParser.Parse(document, ParserOptions.Unlimited), null);

    /// <summary>The whole response.</summary>
    public static async Task<JsonObject> ExecuteAsync(
        this Schema schema, string document, string variables = "{}", IExecutionDiagnostics? diagnostics = null, CostLimits? limits = null)
    {
        var executor = new OperationExecutor(schema, diagnostics: diagnostics);
        var request = new OperationRequest { Variables = Encoding.UTF8.GetBytes(variables), Services = new NoServices() };
        using var result = await executor.ExecuteAsync(schema.Compile(document, limits), request, CancellationToken.None);
        return JsonNode.Parse(result.Body.Span)!.AsObject();
    }

    /// <summary>The response's <c>data</c>, which must have no errors beside it.</summary>
    public static async Task<JsonObject> QueryAsync(this Schema schema, string document, string variables = "{}")
    {
        var response = await schema.ExecuteAsync(document, variables);
        Assert.Null(response["errors"]?.ToJsonString());
        return response["data"]!.AsObject();
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
