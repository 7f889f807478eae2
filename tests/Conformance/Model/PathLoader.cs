using GraphQLBackend.GraphQL.DataLoading;

namespace GraphQLBackend.Conformance.Model;

/// <summary>Loads nothing but time: every batch is answered on another thread.</summary>
internal sealed class PathLoader(IBatchScheduler scheduler) : BatchDataLoader<string, string>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return keys.ToDictionary(static key => key);
    }
}
