using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types.Relay;

/// <summary>Relay's global object identification: the <c>Node</c> interface and the root fields <c>node</c> and <c>nodes</c>.</summary>
public static class GlobalObjectIdentification
{
    /// <summary>Ids in one call of <c>nodes</c> at most.</summary>
    public const int MaxNodeBatchSize = 100;

    /// <summary>The name under which plans count the loading of nodes; each type loads its nodes in one batch.</summary>
    internal const string NodeLoader = "Node";

    /// <summary>Declares the interface and adds the fields to the type named <c>Query</c>.</summary>
    public static SchemaBuilder AddGlobalObjectIdentification(this SchemaBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(new InterfaceType(
                "Node",
                "An object with a global identification.",
                [new InterfaceFieldDefinition("id", "ID!", new FieldOptions { Description = "Unique over all types; opaque." })]))
            .Object<RootValue>("Query", static query => query
                .FieldAsync("node", Output.Abstract<object>("Node"), ResolveNodeAsync, NodeOptions())
                .FieldAsync("nodes", Nodes(), ResolveNodesAsync, NodesOptions()));
    }

    private static OutputShape<IReadOnlyList<object>> Nodes() =>
        Output.NonNull(Output.List<IReadOnlyList<object>, object>(Output.Abstract<object>("Node")));

    private static FieldOptions NodeOptions() => new()
    {
        Description = "The object with that id; null when there is none.",
        Arguments = [InputField.Create("id", Input.NonNull(Input.Leaf<string>("ID")), null, "A global id.")],
        NeedsContext = true,
        DataLoaders = [NodeLoader],
    };

    private static FieldOptions NodesOptions() => new()
    {
        Description = "The objects with those ids, in their order; null where there is none.",
        Arguments = [InputField.Create("ids", Input.NonNull(Input.List(Input.NonNull(Input.Leaf<string>("ID")))), null, $"Global ids, at most {MaxNodeBatchSize}.")],
        NeedsContext = true,
        DataLoaders = [NodeLoader],
        ListSize = new ListSize { SlicingArguments = ["ids"], AssumedSize = MaxNodeBatchSize, RequireOneSlicingArgument = false },
    };

    private static async ValueTask<object> ResolveNodeAsync(RootValue root, ResolverContext context) =>
        (await LoadAsync(context, context.Argument<string>(0)).ConfigureAwait(false))!;

    private static async ValueTask<IReadOnlyList<object>> ResolveNodesAsync(RootValue root, ResolverContext context)
    {
        var ids = context.Argument<IReadOnlyList<string>>(0);
        if (ids.Count > MaxNodeBatchSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"\"ids\" has {ids.Count} items; at most {MaxNodeBatchSize} can be asked for at once.")
                .SetCode(ErrorCodes.ListItemsLimit)
                .SetExtension("argument", "ids")
                .Build());
        }

        var loads = new List<Task<object?>>(ids.Count);
        foreach (var id in ids)
        {
            loads.Add(LoadAsync(context, id).AsTask());
        }

        return (await Task.WhenAll(loads).ConfigureAwait(false))!;
    }

    private static ValueTask<object?> LoadAsync(ResolverContext context, string id)
    {
        if (!NodeId.TryParse(id, out var node) || context.Schema.GetType(node.TypeName) is not ObjectType { HasNodeResolver: true } type)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage($"{Excerpt.Quote(id)} is not an id of this schema.").SetCode("INVALID_ID").Build());
        }

        return type.ResolveNodeAsync(context, node.RawId);
    }
}
