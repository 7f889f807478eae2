using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Tests.Execution;

public sealed class ResolverContextTests
{
    [Theory]
    [InlineData("{ items { later } }", "later")]
    [InlineData("{ items { now } }", "now")]
    public async Task Parent_Should_BeTheObjectOfEachField_When_TheContextIsKept(string document, string field)
    {
        // arrange
        var kept = new List<IResolverContext>();
        var schema = CreateSchema(kept.Add);

        // act
        var body = await schema.QueryAsync(document);

        // assert
        Assert.Equal(["a", "b"], body["items"]!.AsArray().Select(item => (string?)item![field]));
        Assert.Equal(["a", "b"], kept.Select(static context => context.Parent<string>()).Order(StringComparer.Ordinal));
        Assert.All(kept, static context => Assert.Equal("Item", context.ObjectType!.Name));
        Assert.Throws<InvalidOperationException>(() => kept[0].Parent<Uri>());
    }

    [Theory]
    [InlineData("{}", "none")]
    [InlineData("""{"n":null}""", "null")]
    [InlineData("""{"n":3}""", "3")]
    public async Task ArgumentOptional_Should_TellAbsentFromNull(string variables, string expected)
    {
        // arrange
        var schema = CreateSchema(static _ => { });

        // act
        var body = await schema.QueryAsync("query($n: Int) { given(n: $n) }", variables);

        // assert
        Assert.Equal(expected, (string?)body["given"]);
    }

    [Fact]
    public async Task HasErrors_Should_BeTrue_When_AnErrorWasReported()
    {
        // arrange
        var seen = new List<bool>();
        var schema = CreateSchema(context =>
        {
            seen.Add(context.HasErrors);
            context.ReportError("why");
        });

        // act
        var body = await schema.ExecuteAsync("{ items { now } }");

        // assert
        Assert.Equal([false, true], seen);
        Assert.Equal(2, body["errors"]!.AsArray().Count);
    }

    private static Schema CreateSchema(Action<IResolverContext> keep) => new SchemaBuilder()
        .Object<RootValue>("Query", query => query
            .Field("items", Output.List<string[], string>(Output.Object<string>("Item")), static (_, _) => ["a", "b"])
            .Field("given", Output.Leaf<string>("String"), static (_, context) => Describe(context.ArgumentOptional<int?>("n")), new FieldOptions
            {
                Arguments = [InputField.Create("n", Input.NullableValue(Input.Leaf<int>("Int")))],
                NeedsContext = true,
            }))
        .Object<string>("Item", item => item
            .Field("now", Output.Leaf<string>("String"), (parent, context) => Keep(parent, context, keep), new FieldOptions { NeedsContext = true })
            .FieldAsync("later", Output.Leaf<string>("String"), async (parent, context) =>
            {
                await Task.Yield();
                lock (keep)
                {
                    return Keep(context.Parent<string>(), context, keep);
                }
            }, new FieldOptions { NeedsContext = true }))
        .Build();

    private static string Describe(Optional<int?> value) => !value.HasValue ? "none" : value.Value is { } number ? $"{number}" : "null";

    private static string Keep(string parent, IResolverContext context, Action<IResolverContext> keep)
    {
        keep(context);
        return parent;
    }
}
