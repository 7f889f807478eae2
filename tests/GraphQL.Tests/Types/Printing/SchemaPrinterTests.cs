using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;
using GraphQLBackend.GraphQL.Types.Printing;

namespace GraphQLBackend.GraphQL.Tests.Types.Printing;

public sealed class SchemaPrinterTests
{
    private const string Types = """"
        scalar URL @specifiedBy(url: "https://example.org/url")

        interface Named {
          name: String!
        }

        """Whatever is sold."""
        union Thing = Product | Brand

        enum Size {
          SMALL

          """More than fits."""
          LARGE
          HUGE @deprecated
        }

        input Choice @oneOf {
          id: ID

          """The whole name."""
          name: String @deprecated(reason: "Use `id`.")
        }

        type Brand implements Named {
          name: String!
        }

        """
        Something to buy.

        Also "used".
        """
        type Product implements Named @cacheControl(maxAge: 60, scope: PRIVATE) {
          name: String!
          page: URL @deprecated(reason: "Gone.")

          """What it is made of."""
          parts(
            """How many."""
            first: Int = 5
            sizes: [Size!] = [SMALL, LARGE]
            old: String @deprecated(reason: "Unused.")
          ): [Product!]! @cacheControl(maxAge: 30) @cost(weight: "0.5") @listSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false)
        }

        type Query {
          thing(by: Choice!): Thing
        }
        """";

    [Fact]
    public void Print_Should_WriteTheReferenceLayout()
    {
        // act
        var printed = SchemaPrinter.Print(ShopSchema.Build());

        // assert
        var types = printed[printed.IndexOf("scalar URL", StringComparison.Ordinal)..printed.IndexOf("\n\n\"\"\"Who may", StringComparison.Ordinal)];
        Assert.Equal(Types, types);
        Assert.Equal(["cacheControl", "cost", "listSize"], DirectivesOf(printed));
        Assert.StartsWith("\"\"\"\nHow long a result may be kept", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Should_WriteTheSchemaDefinition_When_ARootHasAnotherNameOrADescription()
    {
        // arrange
        var renamed = CreateBuilder("Start").Roots("Start", null, null).Build();
        var described = CreateBuilder("Query").Description("All there is.").Build();
        var plain = CreateBuilder("Query").Build();

        // act
        // assert
        Assert.Equal("schema {\n  query: Start\n}\n\ntype Start {\n  b: Int\n  a: Int\n}", SchemaPrinter.Print(renamed));
        Assert.Equal(
            "\"\"\"All there is.\"\"\"\nschema {\n  query: Query\n}\n\ntype Query {\n  b: Int\n  a: Int\n}",
            SchemaPrinter.Print(described));
        Assert.Equal("type Query {\n  b: Int\n  a: Int\n}", SchemaPrinter.Print(plain));
    }

    [Fact]
    public void Print_Should_OmitPolicies_When_TheSchemaDoesNotDeclareTheirDirectives()
    {
        // arrange
        var schema = new SchemaBuilder()
            .Object<RootValue>("Query", static type => type.Field("a", Output.Leaf<int>("Int"), static (_, _) => 1, new FieldOptions { Cost = 3 }))
            .Build();

        // act
        // assert
        Assert.Equal("type Query {\n  a: Int\n}", SchemaPrinter.Print(schema));
    }

    [Fact]
    public void Print_Should_UseAnOrdinaryString_When_ABlockStringWouldLoseSomething()
    {
        // arrange
        var schema = CreateBuilder("Query").Description("  indented\u0007").Build();

        // act
        // assert
        Assert.StartsWith("\"  indented\\u0007\"\nschema {", SchemaPrinter.Print(schema), StringComparison.Ordinal);
    }

    [Fact]
    public void PrintSorted_Should_OrderEverythingByNaturalName()
    {
        // arrange
        var schema = CreateBuilder("Query")
            .Object<string>("Type10", static type => type.Field("x", Output.Leaf<int>("Int"), static (_, _) => 1))
            .Object<string>("Type9", static type => type.Field("x", Output.Leaf<int>("Int"), static (_, _) => 1, new FieldOptions
            {
                Arguments = [InputField.Create("q", Input.Leaf<string>("String")), InputField.Create("p", Input.Leaf<string>("String"))],
            }))
            .Add(new UnionType("Either", null, "Type10", "Type9"))
            .Directive(new DirectiveDefinition("mark", null, [DirectiveLocation.Query, DirectiveLocation.Field]))
            .Build();

        // act
        var printed = SchemaPrinter.PrintSorted(schema);

        // assert
        Assert.Equal(
            """
            directive @mark on FIELD | QUERY

            union Either = Type9 | Type10

            type Query {
              a: Int
              b: Int
            }

            type Type9 {
              x(p: String, q: String): Int
            }

            type Type10 {
              x: Int
            }
            """,
            printed);
    }

    [Theory]
    [InlineData("a", "b", -1)]
    [InlineData("A9", "A10", -1)]
    [InlineData("A010", "A9", -1)]
    [InlineData("A2B", "A2", 1)]
    [InlineData("A12345678901234567890", "A12345678901234567891", -1)]
    [InlineData("same", "same", 0)]
    public void NaturalComparer_Should_CompareDigitsAsNumbers(string left, string right, int expected) =>
        Assert.Equal(expected, Math.Sign(new NaturalComparer().Compare(left, right)));

    private static SchemaBuilder CreateBuilder(string root) => new SchemaBuilder()
        .Object<RootValue>(root, static type => type
            .Field("b", Output.Leaf<int>("Int"), static (_, _) => 1)
            .Field("a", Output.Leaf<int>("Int"), static (_, _) => 1));

    private static IEnumerable<string> DirectivesOf(string sdl) =>
        Utf8GraphQLParser.Parse(sdl).Definitions.OfType<DirectiveDefinitionNode>().Select(static directive => directive.Name.Value);
}
