using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Directives;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Types;

/// <summary>A schema with one of everything that introspection and printing show.</summary>
internal static class ShopSchema
{
    public static Schema Build() => CreateBuilder().Build();

    public static SchemaBuilder CreateBuilder() => new SchemaBuilder()
        .Add(new UrlType())
        .Add(new InterfaceType("Named", null, [new InterfaceFieldDefinition("name", "String!")]))
        .Add(new UnionType("Thing", "Whatever is sold.", "Product", "Brand"))
        .Add(new EnumType<int>(
            "Size",
            null,
            new EnumValueDefinition<int>("SMALL", 1),
            new EnumValueDefinition<int>("LARGE", 2, "More than fits."),
            new EnumValueDefinition<int>("HUGE", 3, null, BuiltInDirectives.DefaultReason)))
        .Add(new InputObjectType<object>(
            "Choice",
            null,
            [
                InputField.Create("id", Input.Leaf<string>("ID")),
                InputField.Create("name", Input.Leaf<string>("String"), null, "The whole name.", "Use `id`."),
            ],
            static _ => new object(),
            isOneOf: true))
        .Object<Brand>("Brand", static type => type
            .Implements("Named")
            .Field("name", Output.NonNull(Output.Leaf<string>("String")), static (brand, _) => brand.Name))
        .Object<Product>("Product", static type => type
            .Description("Something to buy.\n\nAlso \"used\".")
            .Implements("Named")
            .CacheControl(60, CacheControlScope.Private)
            .Field("name", Output.NonNull(Output.Leaf<string>("String")), static (product, _) => product.Name)
            .Field("page", Output.Leaf<string?>("URL"), static (_, _) => null, new FieldOptions { DeprecationReason = "Gone." })
            .Field("parts", Parts, static (_, _) => null!, new FieldOptions
            {
                Description = "What it is made of.",
                Arguments =
                [
                    InputField.Create("first", Input.NullableValue(Input.Leaf<int>("Int")), "5", "How many."),
                    InputField.Create("sizes", Input.List(Input.NonNull(Input.Leaf<int>("Size"))), "[SMALL, LARGE]"),
                    InputField.Create("old", Input.Leaf<string>("String"), null, null, "Unused."),
                ],
                Cost = 0.5,
                ListSize = new ListSize { AssumedSize = 10, SlicingArguments = ["first"], RequireOneSlicingArgument = false },
                CacheControl = new CacheControl(30, null),
            }))
        .Object<RootValue>("Query", static type => type
            .Field("thing", Output.Abstract<object>("Thing"), static (_, _) => null!, new FieldOptions
            {
                Arguments = [InputField.Create("by", Input.NonNull(Input.Object<object>("Choice")))],
            }))
        .AddPolicyDirectives();

    private static OutputShape<IReadOnlyList<Product>> Parts =>
        Output.NonNull(Output.List<IReadOnlyList<Product>, Product>(Output.NonNull(Output.Object<Product>("Product"))));

    internal sealed record Brand(string Name);

    internal sealed record Product(string Name);

    private sealed class UrlType() : StringScalarType<string>("URL", null, "https://example.org/url")
    {
        protected override bool TryParse(string text, out string value, [NotNullWhen(false)] out string? error)
        {
            value = text;
            error = null;
            return true;
        }

        protected override string Format(string value) => value;
    }
}
