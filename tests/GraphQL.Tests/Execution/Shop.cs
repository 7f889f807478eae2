using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>A small schema, made by hand, whose loaders say when they were called.</summary>
internal sealed class Shop
{
    private static readonly OutputShape<string> s_string = Output.NonNull(Output.Leaf<string>("String"));
    private static readonly OutputShape<int> s_int = Output.NonNull(Output.Leaf<int>("Int"));

    /// <summary>Keys of each batch as <c>loader:key,key</c>, in order.</summary>
    public List<string> Batches { get; } = [];

    public Func<string, Task> Delay { get; init; } = static _ => Task.CompletedTask;

    public Schema CreateSchema() => new SchemaBuilder()
        .DataLoader<OwnerLoader>((_, scheduler) => new OwnerLoader(this, scheduler))
        .DataLoader<ItemsLoader>((_, scheduler) => new ItemsLoader(this, scheduler))
        .Add(new UnionType("Thing", null, "Item", "Owner"))
        .Object<RootValue>("Query", AddQuery)
        .Object<RootValue>("Mutation", AddMutation)
        .Object<Item>("Item", AddItem)
        .Object<Owner>("Owner", AddOwner)
        .Build();

    private void AddQuery(ObjectTypeBuilder<RootValue> query)
    {
        query
            .Field("items", Output.NonNull(Output.List<IReadOnlyList<Item>, Item>(Output.NonNull(Output.Object<Item>("Item")))), static (_, context) => Item.Some(context.Argument<int>(0)), new FieldOptions
            {
                Arguments = [InputField.Create("count", Input.NonNull(Input.Leaf<int>("Int")), "2")],
                NeedsContext = true,
            })
            .Field("things", Output.NonNull(Output.List<IReadOnlyList<object>, object>(Output.Abstract<object>("Thing"))), static (_, _) => [new Item(1), new Owner(2), new Item(3), null!])
            .FieldAsync("owner", Output.Object<Owner>("Owner"), static async (_, context) => (await context.DataLoader<OwnerLoader>().LoadAsync(context.Argument<int>(0)))!, new FieldOptions
            {
                Arguments = [InputField.Create("id", Input.NonNull(Input.Leaf<int>("Int")))],
                NeedsContext = true,
                DataLoaders = ["Owner"],
            })
            .Field("echo", Output.Leaf<string>("String"), static (_, context) => context.Argument<string>(0), new FieldOptions
            {
                Arguments = [InputField.Create("text", Input.Leaf<string>("String"))],
                NeedsContext = true,
            })
            .Field("sum", s_int, static (_, context) => context.Argument<IReadOnlyList<int>>(0).Sum(), new FieldOptions
            {
                Arguments = [InputField.Create("of", Input.NonNull(Input.List(Input.NonNull(Input.Leaf<int>("Int")))))],
                NeedsContext = true,
            })
            .Field("fails", s_string, static (_, _) => throw new InvalidOperationException("secret"))
            .FieldAsync("slow", s_int, async (_, context) =>
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return 1;
            }, new FieldOptions { NeedsContext = true });
    }

    private void AddMutation(ObjectTypeBuilder<RootValue> mutation)
    {
        mutation.FieldAsync("touch", Output.NonNull(Output.Object<Owner>("Owner")), async (_, context) =>
        {
            var id = context.Argument<int>(0);
            Batches.Add($"touch {id}");
            await Task.Yield();
            return new Owner(id);
        }, new FieldOptions { Arguments = [InputField.Create("id", Input.NonNull(Input.Leaf<int>("Int")))], NeedsContext = true });
    }

    private static void AddItem(ObjectTypeBuilder<Item> item) => item
        .Field("id", s_int, static (parent, _) => parent.Id)
        .Field("name", Output.Leaf<string>("String"), static (parent, _) => $"item \"{parent.Id}\"\n")
        .Field("broken", s_string, static (parent, _) => parent.Id == 2 ? null! : "ok")
        .FieldAsync("owner", Output.Object<Owner>("Owner"), static async (parent, context) => (await context.DataLoader<OwnerLoader>().LoadAsync(parent.Id % 3))!, new FieldOptions { NeedsContext = true, DataLoaders = ["Owner"] })
        .FieldAsync("brokenLater", s_string, static async (parent, context) =>
        {
            await context.DataLoader<OwnerLoader>().LoadAsync(parent.Id);
            return parent.Id == 2 ? throw new GraphQLBackend.GraphQL.Execution.GraphQLException("two is broken") : "ok";
        }, new FieldOptions { NeedsContext = true, DataLoaders = ["Owner"] });

    private static void AddOwner(ObjectTypeBuilder<Owner> owner) => owner
        .Field("id", s_int, static (parent, _) => parent.Id)
        .FieldAsync("items", Output.NonNull(Output.List<Item[], Item>(Output.Object<Item>("Item"))), static async (parent, context) => (await context.DataLoader<ItemsLoader>().LoadAsync(parent.Id))!, new FieldOptions { NeedsContext = true, DataLoaders = ["Items"] });

    internal sealed record Item(int Id)
    {
        public static IReadOnlyList<Item> Some(int count) => [.. Enumerable.Range(1, count).Select(static id => new Item(id))];
    }

    internal sealed record Owner(int Id);

    internal sealed class OwnerLoader(Shop shop, IBatchScheduler scheduler) : BatchDataLoader<int, Owner>(scheduler)
    {
        public override string Name => "Owner";

        protected override async Task<IReadOnlyDictionary<int, Owner>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            shop.Batches.Add($"Owner:{string.Join(',', keys)}");
            await shop.Delay("Owner");
            return keys.Where(static key => key != 0).ToDictionary(static key => key, static key => new Owner(key));
        }
    }

    internal sealed class ItemsLoader(Shop shop, IBatchScheduler scheduler) : GroupedDataLoader<int, Item>(scheduler)
    {
        public override string Name => "Items";

        protected override async Task<ILookup<int, Item>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            shop.Batches.Add($"Items:{string.Join(',', keys)}");
            await shop.Delay("Items");
            return keys.SelectMany(static key => Enumerable.Range(10 * key, 2).Select(id => (key, Item: new Item(id)))).ToLookup(static pair => pair.key, static pair => pair.Item);
        }
    }
}
