using System.Text;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;

namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>A running subscription.</summary>
internal sealed class CatalogSubscription(ResponseStream responses) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<ExecutionResult> _results = ((IAsyncEnumerable<ExecutionResult>)responses).GetAsyncEnumerator();

    /// <summary>The next response as JSON; null at the end.</summary>
    public async Task<string?> ReadAsync()
    {
        if (!await _results.MoveNextAsync())
        {
            return null;
        }

        using var result = _results.Current;
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    public ValueTask DisposeAsync() => _results.DisposeAsync();
}
