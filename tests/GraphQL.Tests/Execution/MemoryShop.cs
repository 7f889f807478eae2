using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>A schema over values that are there already, whose resolvers keep nothing and allocate nothing.</summary>
internal static class MemoryShop
{
    private static readonly OutputShape<string> s_string = Output.Leaf<string>("String");
    private static readonly OutputShape<int> s_int = Output.NonNull(Output.Leaf<int>("Int"));
    private static readonly Product[] s_products = [.. Enumerable.Range(1, 100).Select(static id => new Product(id))];
    private static readonly object[] s_things = [.. Enumerable.Range(1, 50).Select(static id => id % 2 == 0 ? (object)new Brand(id) : new Product(id))];

    public static Schema Schema { get; } = new SchemaBuilder()
        .DataLoader<MakerLoader>(static (_, scheduler) => new MakerLoader(scheduler))
        .Add(new UnionType("Thing", null, "Product", "Brand"))
        .Add(new InterfaceType("Named", null, [new InterfaceFieldDefinition("name", "String")]))
        .Add(new EnumType<DayOfWeek>("Day", null, [.. Enum.GetValues<DayOfWeek>().Select(static day => new EnumValueDefinition<DayOfWeek>(day.ToString().ToUpperInvariant(), day))]))
        .Object<RootValue>("Query", AddQuery)
        .Object<RootValue>("Mutation", static mutation => mutation.Field("count", s_int, static (_, _) => 1))
        .Object<Product>("Product", static product => product
            .Implements("Named")
            .Field("id", s_int, static (parent, _) => parent.Id)
            .Field("name", s_string, static (parent, _) => parent.Name)
            .Field("price", Output.NonNull(Output.Leaf<double>("Float")), static (parent, _) => parent.Price)
            .Field("isSold", Output.NonNull(Output.Leaf<bool>("Boolean")), static (parent, _) => parent.Id % 3 == 0)
            .Field("rank", Output.NullableValue(Output.Leaf<int>("Int")), static (parent, _) => parent.Id % 2 == 0 ? parent.Id : null)
            .Field("day", Output.Leaf<DayOfWeek>("Day"), static (parent, _) => (DayOfWeek)(parent.Id % 7))
            .Field("brand", Output.Object<Brand>("Brand"), static (parent, _) => parent.Brand)
            .FieldAsync("maker", Output.Object<Brand>("Brand"), static (parent, context) => new ValueTask<Brand>(context.DataLoader<MakerLoader>().LoadAsync(parent.Id)!), new FieldOptions { NeedsContext = true, ReleasesContext = true, DataLoaders = ["Maker"] })
            .Field("scores", Output.List<int[], int>(s_int), static (parent, _) => parent.Scores))
        .Object<Brand>("Brand", static brand => brand
            .Implements("Named")
            .Field("name", s_string, static (parent, _) => parent.Name))
        .Build();

    private static void AddQuery(ObjectTypeBuilder<RootValue> query) => query
        .Field("a", s_int, static (_, _) => 1)
        .Field("text", s_string, static (_, _) => "plain, \"quoted\", \n and naïve")
        .Field("product", Output.Object<Product>("Product"), static (_, _) => s_products[0])
        .Field("products", Output.NonNull(Output.List<Product[], Product>(Output.NonNull(Output.Object<Product>("Product")))), static (_, _) => s_products)
        .Field("things", Output.List<object[], object>(Output.Abstract<object>("Thing")), static (_, _) => s_things)
        .Field("named", Output.List<object[], object>(Output.Abstract<object>("Named")), static (_, _) => s_things)
        .Field("plusOne", s_int, static (_, context) => context.Argument<int>(0) + 1, Argument("of", Input.NonNull(Input.Leaf<int>("Int"))))
        .Field("half", Output.Leaf<double>("Float"), static (_, context) => context.Argument<double>(0) / 2, Argument("of", Input.Leaf<double>("Float")))
        .Field("not", Output.Leaf<bool>("Boolean"), static (_, context) => !context.Argument<bool>(0), Argument("of", Input.Leaf<bool>("Boolean")))
        .Field("next", Output.Leaf<DayOfWeek>("Day"), static (_, context) => (DayOfWeek)(((int)context.Argument<DayOfWeek>(0) + 1) % 7), Argument("of", Input.Leaf<DayOfWeek>("Day")))
        .Field("length", s_int, static (_, context) => context.Argument<string>(0)?.Length ?? 0, Argument("of", Input.Leaf<string>("String")))
        .Field("first", Output.List<ArraySegment<Product>, Product>(Output.Object<Product>("Product")), static (_, context) => new ArraySegment<Product>(s_products, 0, context.Argument<int?>(0) ?? 1), Argument("count", Input.NullableValue(Input.Leaf<int>("Int"))));

    private static FieldOptions Argument<T>(string name, InputShape<T> shape) =>
        new() { NeedsContext = true, ReleasesContext = true, Arguments = [InputField.Create(name, shape)] };

    internal sealed record Product(int Id)
    {
        public string Name { get; } = $"Product {Id}";

        public double Price { get; } = Id * 1.25;

        public Brand Brand { get; } = new(Id);

        public int[] Scores { get; } = [Id, Id + 1, Id + 2];
    }

    /// <summary>Has all its values at hand.</summary>
    internal sealed class MakerLoader(IBatchScheduler scheduler) : BatchDataLoader<int, Brand>(scheduler)
    {
        private static readonly Task<IReadOnlyDictionary<int, Brand>> s_makers =
            Task.FromResult<IReadOnlyDictionary<int, Brand>>(s_products.ToDictionary(static product => product.Id, static product => product.Brand));

        public override string Name => "Maker";

        protected override Task<IReadOnlyDictionary<int, Brand>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) => s_makers;
    }

    internal sealed record Brand(int Id)
    {
        public string Name { get; } = $"Brand {Id}";
    }
}
