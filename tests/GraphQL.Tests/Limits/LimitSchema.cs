using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Limits;

/// <summary>A schema in which every limit can be reached by itself; counts what is resolved.</summary>
internal sealed class LimitSchema
{
    private int _resolved;

    public int Resolved => Volatile.Read(ref _resolved);

    public void Configure(SchemaBuilder schema) => schema
        .Directive(new DirectiveDefinition("tag", null, [DirectiveLocation.Field, DirectiveLocation.FragmentDefinition], [], isRepeatable: true))
        .Object<Item>("Item", type => Fields(type))
        .Object<Page>("ItemConnection", type => type
            .Field("nodes", Items(), (page, _) => Count(page.Items))
            .Field("pageInfo", Output.Leaf<string>("String"), (_, _) => Count("p")))
        .Object<RootValue>("Query", type => Fields(type)
            .Field("heavy", Output.Leaf<string>("String"), (_, _) => Count("h"), new FieldOptions { Cost = 125 })
            .Field("byIds", Items(), (_, _) => Count<IReadOnlyList<Item>>([new Item()]), new FieldOptions
            {
                NeedsContext = true,
                Arguments = [InputField.Create("ids", Input.NonNull(Input.List(Input.NonNull(Input.Leaf<string>("ID")))))],
                ListSize = new ListSize { SlicingArguments = ["ids"] },
            })
            .Field("sum", Output.Leaf<int>("Int"), (_, context) => Count((context.Argument<IReadOnlyList<int>?>(0) ?? []).Sum()), new FieldOptions
            {
                NeedsContext = true,
                Arguments = [InputField.Create("of", Input.List(Input.NonNull(Input.Leaf<int>("Int"))))],
            }))
        .Object<RootValue>("Mutation", type => type
            .Field("set", Output.Leaf<string>("String"), (_, _) => Count("done"), new FieldOptions { Cost = 25 })
            .Field("touch", Output.Object<Item>("Item"), (_, _) => Count(new Item())));

    private ObjectTypeBuilder<T> Fields<T>(ObjectTypeBuilder<T> type) => type
        .Field("name", Output.Leaf<string>("String"), (_, _) => Count("n"))
        .Field("a", Output.Object<Item>("Item"), (_, _) => Count(new Item()))
        .Field("b", Output.Object<Item>("Item"), (_, _) => Count(new Item()))
        .Field("c", Output.Object<Item>("Item"), (_, _) => Count(new Item()))
        .Field("d", Output.Object<Item>("Item"), (_, _) => Count(new Item()))
        .Field("e", Output.Object<Item>("Item"), (_, _) => Count(new Item()))
        .Field("items", Items(), (_, _) => Count<IReadOnlyList<Item>>([new Item()]), Sized([]))
        .Field("points", Items(), (_, _) => Count<IReadOnlyList<Item>>([new Item()]), Sized([]) with { Cost = 0.1 })
        .Field("page", Output.Object<Page>("ItemConnection"), (_, _) => Count(new Page([new Item()])), Sized(["nodes"]))
        .Field("fails", Output.Leaf<string>("String"), (_, _) => throw new InvalidOperationException("secret"))
        .Field("text", Output.Leaf<string>("String"), (_, context) => Count(new string('x', context.Argument<int>(0))), new FieldOptions
        {
            NeedsContext = true,
            Arguments = [InputField.Create("length", Input.NonNull(Input.Leaf<int>("Int")))],
        });

    private static OutputShape<IReadOnlyList<Item>> Items() => Output.List<IReadOnlyList<Item>, Item>(Output.Object<Item>("Item"));

    private static FieldOptions Sized(string[] fields) => new()
    {
        Arguments = [InputField.Create("first", Input.NullableValue(Input.Leaf<int>("Int")))],
        ListSize = new ListSize { SlicingArguments = ["first"], SizedFields = fields, RequireOneSlicingArgument = false },
    };

    private T Count<T>(T value)
    {
        Interlocked.Increment(ref _resolved);
        return value;
    }

    internal sealed class Item;

    internal sealed record Page(IReadOnlyList<Item> Items);
}
