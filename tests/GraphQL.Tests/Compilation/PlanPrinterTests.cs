using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;
using GraphQLBackend.GraphQL.Types.Pagination;

namespace GraphQLBackend.GraphQL.Tests.Compilation;

public sealed class PlanPrinterTests
{
    private static readonly Schema s_schema = new SchemaBuilder()
        .Connection<ItemConnection, Item>("ItemConnection", "Item")
        .Add(new UnionType("Owner", null, "Person", "Shop"))
        .Object<Item>("Item", static type => type
            .CacheControl(60, null)
            .Field("name", Output.NonNull(Output.Leaf<string>("String")), static (_, _) => "")
            .FieldAsync("owner", Output.Abstract<object>("Owner"), static (_, _) => default, Loads("OwnerKind", "PersonById", "+ShopById"))
            .FieldAsync("stock", Output.Leaf<int>("Int"), static (_, _) => default, Loads("StockByItem")))
        .Object<Person>("Person", static type => type
            .FieldAsync("name", Output.Leaf<string>("String"), static (_, _) => default, Loads("NameById")))
        .Object<Shop>("Shop", static type => type
            .Field("city", Output.Leaf<string>("String"), static (_, _) => "")
            .FieldAsync("stock", Output.Leaf<int>("Int"), static (_, _) => default, Loads("StockByItem")))
        .Object<RootValue>("Query", static type => type
            .FieldAsync("items", Output.Object<ItemConnection>("ItemConnection"), static (_, _) => default, Loads("ItemPage") with
            {
                Arguments = [InputField.Create("first", Input.NullableValue(Input.Leaf<int>("Int")))],
                ListSize = new ListSize { SlicingArguments = ["first"], SizedFields = ["edges", "nodes"] },
            })
            .Field("version", Output.Leaf<string>("String"), static (_, _) => ""))
        .Object<RootValue>("Mutation", static type => type
            .FieldAsync("add", Output.Object<Item>("Item"), static (_, _) => default, Loads("Add"))
            .Field("noop", Output.Leaf<int>("Int"), static (_, _) => 1))
        .Object<RootValue>("Subscription", static type => type
            .FieldAsync("itemChanged", Output.Object<Item>("Item"), static (_, _) => default, Loads("ItemById") with
            {
                EventStream = EventStream.OfTopic<int>("item_{id}", static _ => "item_1"),
            }))
        .Build();

    [Fact]
    public void Print_Should_ExplainASubscription()
    {
        var operation = s_schema.Compile("subscription Changes { itemChanged { name stock } }");

        Assert.Equal(
            """
            subscription Changes
            events: topic item_{id}
            cost: 2
            depth: 2
            cache: none
            statements: 2

            fields
              itemChanged Item  async [ItemById]
                name String!  pure
                stock Int  async [StockByItem]

            waves
              1  ItemById: Subscription.itemChanged
              2  StockByItem: Item.stock

            """,
            PlanPrinter.Print(operation).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Print_Should_ExplainAQuery()
    {
        // arrange
        var operation = s_schema.Compile("""
            query Items($first: Int, $withOwner: Boolean!) {
              version
              page: items(first: $first) {
                nodes { name stock owner @include(if: $withOwner) { __typename ... on Person { name } ... on Shop { city stock } } }
                pageInfo { hasNextPage }
              }
            }
            """);

        // act
        // assert
        Assert.Equal(
            """
            query Items
            conditions: $withOwner
            cost: 2 + 4*$first (by default 82, at most 402)
            depth: 3
            cache: public, 60 s
            statements: 7

            fields
              version String  pure
              page: items ItemConnection  async [ItemPage]
                nodes [Item!]  column
                  name String!  pure
                  stock Int  async [StockByItem]
                  owner Owner  async [OwnerKind, PersonById, +ShopById]
                    ... on Person
                      __typename
                      name String  async [NameById]
                    ... on Shop
                      __typename
                      city String  pure
                      stock Int  async [StockByItem]
                pageInfo PageInfo!  pure
                  hasNextPage Boolean!  pure

            waves
              1  ItemPage: Query.items
              2  StockByItem: Item.stock
                 OwnerKind: Item.owner
              3  PersonById: Item.owner
                 ShopById: Item.owner
              4  NameById: Person.name
                 StockByItem: Shop.stock

            """,
            PlanPrinter.Print(operation));
    }

    [Fact]
    public void Print_Should_NumberTheWavesOfAMutationThroughItsRootFields()
    {
        // arrange
        var operation = s_schema.Compile("mutation { a: add { stock } noop b: add { owner { ... on Person { name } } stock } }");

        // act
        var printed = PlanPrinter.Print(operation);

        // assert
        Assert.StartsWith("mutation (anonymous)\ncost: 6\ndepth: 3\ncache: none\nstatements: 8\n", printed, StringComparison.Ordinal);
        Assert.EndsWith(
            """

            waves
              1  Add: Mutation.add  (for a)
              2  StockByItem: Item.stock  (for a)
              3  Add: Mutation.add  (for b)
              4  OwnerKind: Item.owner  (for b)
                 StockByItem: Item.stock
              5  PersonById: Item.owner  (for b)
                 ShopById: Item.owner
              6  NameById: Person.name  (for b)

            """,
            printed,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Should_ShowNoWaves_When_OnlyIntrospectionIsAsked()
    {
        // arrange
        var operation = s_schema.Compile("{ __type(name: \"Item\") { name } }");

        // act
        // assert
        Assert.Equal(
            "query (anonymous)\ncost: 1\ndepth: 0 (introspection 2)\ncache: none\nstatements: 0\n\nfields\n  __type __Type  pure\n    name String  pure\n",
            PlanPrinter.Print(operation));
    }

    [Fact]
    public void WavesFor_Should_LeaveOutWhatTheVariablesLeaveOut()
    {
        // arrange
        var operation = s_schema.Compile("query($a: Boolean!) { items { nodes { stock @include(if: $a) owner @skip(if: $a) { __typename } } } }");

        // act
        // assert
        Assert.Equal(2, operation.WavesFor("{\"a\": true}"u8).StatementCount);
        Assert.Equal(4, operation.WavesFor("{\"a\": false}"u8).StatementCount);
    }

    private static FieldOptions Loads(params IReadOnlyList<string> loaders) => new() { DataLoaders = loaders };

    private sealed record Item;

    private sealed record Person;

    private sealed record Shop;

    private sealed class ItemConnection(IReadOnlyList<Edge<Item>> edges, ConnectionPageInfo pageInfo) : Connection<Item>(edges, pageInfo);
}
