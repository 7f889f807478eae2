using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Waves;

/// <summary>A schema whose fields await DataLoaders at random. No list is empty, nothing is null, and unions have every member in each list.</summary>
internal sealed class RandomSchema
{
    private const int FieldCount = 6;

    private static readonly Thing[] s_things = [new Apple(), new Bread(), new Cheese(), new Dates()];

    private static readonly (string Name, Func<ResolverContext, Task> Load)[] s_loaders =
    [
        ("L0", static context => context.DataLoader<FreshLoader<byte>>().LoadFreshAsync()),
        ("L1", static context => context.DataLoader<FreshLoader<short>>().LoadFreshAsync()),
        ("L2", static context => context.DataLoader<FreshLoader<int>>().LoadFreshAsync()),
        ("L3", static context => context.DataLoader<FreshLoader<long>>().LoadFreshAsync()),
    ];

    private readonly Random _random;

    public RandomSchema(int seed)
    {
        _random = new Random(seed);
        var builder = new SchemaBuilder()
            .DataLoader<FreshLoader<byte>>(static (_, scheduler) => new FreshLoader<byte>(scheduler, "L0"))
            .DataLoader<FreshLoader<short>>(static (_, scheduler) => new FreshLoader<short>(scheduler, "L1"))
            .DataLoader<FreshLoader<int>>(static (_, scheduler) => new FreshLoader<int>(scheduler, "L2"))
            .DataLoader<FreshLoader<long>>(static (_, scheduler) => new FreshLoader<long>(scheduler, "L3"))
            .Add(new UnionType("Any", null, "Apple", "Bread", "Cheese", "Dates"))
            .Object<Apple>("Apple", AddFields)
            .Object<Bread>("Bread", AddFields)
            .Object<Cheese>("Cheese", AddFields)
            .Object<Dates>("Dates", AddFields)
            .Object<RootValue>("Query", AddFields)
            .Object<RootValue>("Mutation", AddFields);
        Schema = builder.Build();
    }

    public Schema Schema { get; }

    private void AddFields<T>(ObjectTypeBuilder<T> type)
    {
        for (var i = 0; i < FieldCount; i++)
        {
            AddField(type, $"f{i}");
        }
    }

    private void AddField<T>(ObjectTypeBuilder<T> type, string name)
    {
        switch (_random.Next(6))
        {
            case 0:
                Add(type, name, Output.NonNull(Output.Leaf<int>("Int")), 1);
                break;
            case 1:
                Add(type, name, Output.Object<Apple>("Apple"), new Apple());
                break;
            case 2:
                Add(type, name, Output.NonNull(Output.Object<Bread>("Bread")), new Bread());
                break;
            case 3:
                Add(type, name, Output.List<IReadOnlyList<Cheese>, Cheese>(Output.Object<Cheese>("Cheese")), [new Cheese(), new Cheese()]);
                break;
            case 4:
                Add(type, name, Output.List<IReadOnlyList<Dates>, Dates>(Output.NonNull(Output.Object<Dates>("Dates"))), [new Dates()]);
                break;
            default:
                Add(type, name, Output.List<IReadOnlyList<Thing>, Thing>(Output.Abstract<Thing>("Any")), s_things);
                break;
        }
    }

    private void Add<T, TResult>(ObjectTypeBuilder<T> type, string name, OutputShape<TResult> shape, TResult value)
    {
        switch (_random.Next(4))
        {
            case 0:
                type.Field(name, shape, (_, _) => value);
                break;
            case 1:
                type.FieldAsync(name, shape, (_, _) => ValueTask.FromResult(value));
                break;
            default:
                AddLoading(type, name, shape, value);
                break;
        }
    }

    private void AddLoading<T, TResult>(ObjectTypeBuilder<T> type, string name, OutputShape<TResult> shape, TResult value)
    {
        var groups = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => NextLoaders()).ToList();
        var names = groups.SelectMany(static group => group.Select((loader, index) => (index == 0 ? "" : "+") + loader.Name));
        type.FieldAsync(
            name,
            shape,
            async (_, context) =>
            {
                foreach (var group in groups)
                {
                    await Task.WhenAll(group.Select(loader => loader.Load(context)));
                }

                return value;
            },
            new FieldOptions { NeedsContext = true, DataLoaders = [.. names] });
    }

    private (string Name, Func<ResolverContext, Task> Load)[] NextLoaders()
    {
        var loaders = s_loaders.ToArray();
        _random.Shuffle(loaders);
        return loaders[.._random.Next(1, 3)];
    }
}
