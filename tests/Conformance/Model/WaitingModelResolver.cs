using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Model;

/// <summary>
/// Resolves as the model says, but later: every field in one <paramref name="way"/>, or, with <see cref="ModelWait.Mixed"/>, two fields out of
/// three each in a way that follows from hashes.
/// </summary>
internal sealed class WaitingModelResolver(string seed, ModelWait way = ModelWait.Mixed) : ModelResolver
{
    public override bool IsAsync(string typeName, string fieldName) =>
        way != ModelWait.Mixed || ResolverModel.Hash($"{seed}|{typeName}.{fieldName}") % 3 != 0;

    public override async ValueTask<object?> ResolveAsync(object parent, FieldDefinition field, ResolverContext context)
    {
        var path = PathOf(parent, context);
        var hash = ResolverModel.Hash($"{seed}|{path}");
        var wait = way == ModelWait.Mixed ? (ModelWait)(hash % (uint)ModelWait.Delayed) : way;
        if (wait is ModelWait.Thread or ModelWait.ThreadAndLoader)
        {
            await Task.Yield();
        }

        if (wait is ModelWait.Delayed)
        {
            await Task.Delay((int)(hash % 3), context.RequestAborted);
        }

        if (wait is ModelWait.Loader or ModelWait.ThreadAndLoader or ModelWait.TwoLoaders or ModelWait.Delayed)
        {
            await context.DataLoader<PathLoader>().LoadAsync(path, context.RequestAborted);
        }

        if (wait is ModelWait.TwoLoaders)
        {
            await context.DataLoader<PathLoader>().LoadAsync($"{path}/again", context.RequestAborted);
        }

        return Resolve(parent, field, context);
    }
}
