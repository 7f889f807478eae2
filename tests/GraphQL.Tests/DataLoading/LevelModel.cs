using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.DataLoading;

/// <summary>
/// Trees whose every field loads. What a field awaits is in its name: <c>ab_1</c> loads from A and then from B, <c>a_b_1</c> from both at once;
/// C loads from D for each of its keys, and D from E.
/// </summary>
internal sealed class LevelModel : IUntypedResolver
{
    public const string Sdl =
        """
        interface Entity { n: Int }
        type Query { a_1: [Node!] b_1: [Node!] c_1: [Node!] ab_1: [Node!] a_b_1: [Node!] ac_1: [Node!] any_1: [Entity!] node: Node }
        type Mutation { a_1: [Node!] b_1: [Node!] c_1: [Node!] ab_1: [Node!] a_b_1: [Node!] ac_1: [Node!] any_1: [Entity!] node: Node }
        type Node implements Entity { n: Int a_1: [Node!] b_1: [Node!] c_1: [Node!] ab_1: [Node!] a_b_1: [Node!] ac_1: [Node!] any_1: [Entity!] node: Node }
        type Other implements Entity { n: Int a_1: [Node!] b_1: [Node!] ab_1: [Node!] }
        """;

    private int _keys;

    public static Schema Build(DelayedBatches delays) => SdlSchemaBuilder.Build(Sdl, new SdlSchemaOptions
    {
        Resolver = new LevelModel(),
        Configure = builder => builder
            .DataLoader<LoaderE>((_, scheduler) => new LoaderE(scheduler, delays))
            .DataLoader<LoaderD>((_, scheduler) => new LoaderD(scheduler, delays, new LoaderE(scheduler, delays)))
            .DataLoader<LoaderA>((_, scheduler) => new LoaderA(scheduler, delays))
            .DataLoader<LoaderB>((_, scheduler) => new LoaderB(scheduler, delays))
            .DataLoader<LoaderC>((_, scheduler) => new LoaderC(scheduler, delays, new LoaderD(scheduler, delays, new LoaderE(scheduler, delays)))),
    });

    /// <summary>What a field awaits: one inner list for each wait.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> WaitsOf(string field) => field switch
    {
        "a_1" or "any_1" => [["A"]],
        "b_1" => [["B"]],
        "c_1" => [["C"]],
        "ab_1" => [["A"], ["B"]],
        "ac_1" => [["A"], ["C"]],
        "a_b_1" => [["A", "B"]],
        _ => [],
    };

    /// <summary>The loaders that a loader calls.</summary>
    public static IReadOnlyList<string> NestedOf(string loader) => loader == "C" ? ["D", "E"] : [];

    public string? ResolveType(object value) => (int)value % 2 == 0 ? "Node" : "Other";

    public bool IsAsync(string typeName, string fieldName) => WaitsOf(fieldName).Count > 0;

    public object? Resolve(object parent, FieldDefinition field, ResolverContext context) => field.Name == "n" ? 1 : 0;

    public async ValueTask<object?> ResolveAsync(object parent, FieldDefinition field, ResolverContext context)
    {
        foreach (var wait in WaitsOf(field.Name))
        {
            await Task.WhenAll(wait.Select(loader => Load(loader, context)));
        }

        return new object?[] { 0, 1 };
    }

    private Task<int> Load(string loader, ResolverContext context)
    {
        // A key of its own for every call: nothing comes from the cache.
        var key = Interlocked.Increment(ref _keys);
        return loader switch
        {
            "A" => context.DataLoader<LoaderA>().LoadAsync(key),
            "B" => context.DataLoader<LoaderB>().LoadAsync(key),
            _ => context.DataLoader<LoaderC>().LoadAsync(key),
        };
    }

    private sealed class LoaderA(IBatchScheduler scheduler, DelayedBatches delays) : Loader(scheduler, "A", delays);

    private sealed class LoaderB(IBatchScheduler scheduler, DelayedBatches delays) : Loader(scheduler, "B", delays);

    private sealed class LoaderC(IBatchScheduler scheduler, DelayedBatches delays, LoaderD nested) : Loader(scheduler, "C", delays, nested);

    private sealed class LoaderD(IBatchScheduler scheduler, DelayedBatches delays, LoaderE nested) : Loader(scheduler, "D", delays, nested);

    private sealed class LoaderE(IBatchScheduler scheduler, DelayedBatches delays) : Loader(scheduler, "E", delays);

    private abstract class Loader(IBatchScheduler scheduler, string name, DelayedBatches delays, Loader? nested = null) : BatchDataLoader<int, int>(scheduler)
    {
        public override string Name => name;

        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            delays.Calls.Enqueue(name);
            if (nested is not null)
            {
                // Key by key, as a mapping over rows does it.
                await Task.WhenAll(keys.Select(key => nested.LoadAsync(key, cancellationToken)));
            }

            await delays.WaitAsync(name, cancellationToken);
            return keys.ToDictionary(static key => key);
        }
    }
}
