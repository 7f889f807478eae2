using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Directives;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Compilation;

/// <summary>A schema with every way to cost something; all lists are empty and all objects null.</summary>
internal static class CatalogSchema
{
    private static readonly ListSize s_page = new() { SlicingArguments = ["first", "last"], SizedFields = ["edges", "nodes"], RequireOneSlicingArgument = false };

    public static Schema Build() => new SchemaBuilder()
        .AddPolicyDirectives()
        .Add(new UnionType("Result", null, "Product", "Brand", "Heavy"))
        .Add(new InterfaceType("Named", null, [new InterfaceFieldDefinition("name", "String")]))
        .Object<Product>("Product", static type => type
            .Implements("Named")
            .CacheControl(300, null)
            .Leaf("name")
            .Leaf("stock", new FieldOptions { DataLoaders = ["Stock"] })
            .One<Product, Brand>("brand", "Brand", new FieldOptions { DataLoaders = ["Brand"] })
            .One<Product, Price>("price", "Price")
            .One<Product, Point>("latest", "Point", new FieldOptions { DataLoaders = ["Latest"] })
            .Many<Product, Point>("points", "Point", new FieldOptions { ListSize = new ListSize { AssumedSize = 90 } })
            .Many<Product, Point>("loadedPoints", "Point", new FieldOptions { DataLoaders = ["Points"], ListSize = new ListSize { AssumedSize = 90 } })
            .Many<Product, Product>("similar", "Product", new FieldOptions
            {
                Arguments = [InputField.Create("first", Input.NullableValue(Input.Leaf<int>("Int")), "5")],
                ListSize = new ListSize { SlicingArguments = ["first"] },
                DataLoaders = ["Similar"],
            })
            .Many<Product, Price>("prices", "Price"))
        .Object<Brand>("Brand", static type => type
            .Implements("Named")
            .Leaf("name")
            .One<Brand, Page>("products", "ProductConnection", new FieldOptions { Arguments = PageArguments(), ListSize = s_page, DataLoaders = ["BrandProducts"] }))
        .Object<Heavy>("Heavy", static type => type
            .Implements("Named")
            .Leaf("name")
            .Leaf("report", new FieldOptions { Cost = 50, CacheControl = new CacheControl(10, CacheControlScope.Private) }))
        .Object<Price>("Price", static type => type.Leaf("amount"))
        .Object<Point>("Point", static type => type.Cost(0.1).Leaf("at").One<Point, Price>("price", "Price", new FieldOptions { Cost = 0 }))
        .Object<Page>("ProductConnection", static type => type
            .Many<Page, Edge>("edges", "ProductEdge")
            .Many<Page, Product>("nodes", "Product")
            .One<Page, Price>("pageInfo", "Price"))
        .Object<Edge>("ProductEdge", static type => type.Leaf("cursor").One<Edge, Product>("node", "Product"))
        .Object<RootValue>("Query", static type => type
            .One<RootValue, Product>("product", "Product", new FieldOptions { CacheControl = new CacheControl(600, CacheControlScope.Public) })
            .One<RootValue, Heavy>("heavy", "Heavy")
            .One<RootValue, Page>("products", "ProductConnection", new FieldOptions { Arguments = PageArguments(), ListSize = s_page })
            .Field("search", Output.Abstract<object>("Result"), static (_, _) => null!)
            .Field("named", Output.Abstract<object>("Named"), static (_, _) => null!)
            .Many<RootValue, Product>("byIds", "Product", new FieldOptions
            {
                Arguments = [InputField.Create("ids", Input.NonNull(Input.List(Input.NonNull(Input.Leaf<string>("ID")))))],
                ListSize = new ListSize { SlicingArguments = ["ids"], AssumedSize = 100 },
            }))
        .Object<RootValue>("Mutation", static type => type
            .One<RootValue, Heavy>("refresh", "Heavy", new FieldOptions { Cost = 50 })
            .One<RootValue, Product>("touch", "Product"))
        .Build();

    private static InputField[] PageArguments() =>
    [
        InputField.Create("first", Input.NullableValue(Input.Leaf<int>("Int"))),
        InputField.Create("last", Input.NullableValue(Input.Leaf<int>("Int"))),
    ];

    private static ObjectTypeBuilder<T> Leaf<T>(this ObjectTypeBuilder<T> type, string name, FieldOptions? options = null) =>
        type.Field(name, Output.Leaf<string>("String"), static (_, _) => "", options);

    private static ObjectTypeBuilder<T> One<T, TResult>(this ObjectTypeBuilder<T> type, string name, string typeName, FieldOptions? options = null)
        where TResult : class =>
        type.Field(name, Output.Object<TResult>(typeName), static (_, _) => null!, options);

    private static ObjectTypeBuilder<T> Many<T, TResult>(this ObjectTypeBuilder<T> type, string name, string typeName, FieldOptions? options = null)
        where TResult : class =>
        type.Field(name, Output.NonNull(Output.List<IReadOnlyList<TResult>, TResult>(Output.Object<TResult>(typeName))), static (_, _) => [], options);

    private sealed class Product;

    private sealed class Brand;

    private sealed class Heavy;

    private sealed class Price;

    private sealed class Point;

    private sealed class Page;

    private sealed class Edge;
}
