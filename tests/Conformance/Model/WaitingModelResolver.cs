using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Model;

/// <summary>
/// Resolves as the model says, but many fields later: which ones, and whether they wait for nothing, for another thread, for a DataLoader or
/// for both, follows from hashes.
/// </summary>
internal sealed class WaitingModelResolver(string seed) : ModelResolver
{
    public override bool IsAsync(string typeName, string fieldName) => ResolverModel.Hash($"{seed}|{typeName}.{fieldName}") % 3 != 0;

    public override async ValueTask<object?> ResolveAsync(object parent, FieldDefinition field, ResolverContext context)
    {
        var path = PathOf(parent, context);
        var way = ResolverModel.Hash($"{seed}|{path}") % 5;
        if (way is 1 or 3)
        {
            await Task.Yield();
        }

        if (way is 2 or 3 or 4)
        {
            await context.DataLoader<PathLoader>().LoadAsync(path, context.RequestAborted);
        }

        if (way is 4)
        {
            await context.DataLoader<PathLoader>().LoadAsync($"{path}/again", context.RequestAborted);
        }

        return Resolve(parent, field, context);
    }
}
