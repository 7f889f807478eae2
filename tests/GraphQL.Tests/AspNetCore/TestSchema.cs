using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;
using DirectiveLocation = GraphQLBackend.GraphQL.Types.DirectiveLocation;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>A small schema with everything the transport tells apart.</summary>
internal static class TestSchema
{
    public static Schema Create() => Configure(new SchemaBuilder()).Build();

    public static SchemaBuilder Configure(SchemaBuilder builder) => builder
        .Add(new EnumType<CacheControlScope>(
            "CacheControlScope", null, new EnumValueDefinition<CacheControlScope>("PUBLIC", CacheControlScope.Public), new EnumValueDefinition<CacheControlScope>("PRIVATE", CacheControlScope.Private)))
        .Directive(new DirectiveDefinition("public", null, [DirectiveLocation.Query]))
        .Directive(new DirectiveDefinition(
            "sunset", null, [DirectiveLocation.Query, DirectiveLocation.Mutation], [InputField.Create("at", Input.NonNull(Input.Leaf<string>("String")))]))
        .Directive(new DirectiveDefinition(
            "cacheControl", null, [DirectiveLocation.Query], [InputField.Create("maxAge", Input.NullableValue(Input.Leaf<int>("Int"))), InputField.Create("scope", Input.NullableValue(Input.Leaf<CacheControlScope>("CacheControlScope")))]))
        .Object<RootValue>("Query", static query => query
            .Field("hello", Output.NonNull(Output.Leaf<string>("String")), static (_, context) => $"Hello, {context.Argument<string?>(0) ?? "world"}!", Argument("name", Input.Leaf<string>("String")))
            .Field("echo", Output.NonNull(Output.List<IReadOnlyList<int>, int>(Output.NonNull(Output.Leaf<int>("Int")))), static (_, context) => context.Argument<IReadOnlyList<int>?>(0) ?? [], Argument("numbers", Input.List(Input.NonNull(Input.Leaf<int>("Int")))))
            .Field("fails", Output.Leaf<string>("String"), static (_, _) => throw new InvalidOperationException("secret"))
            .Field("mustFail", Output.NonNull(Output.Leaf<string>("String")), static (_, _) => throw new GraphQLException("It failed."))
            .FieldAsync("slow", Output.Leaf<string>("String"), static async (_, context) =>
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return "never";
            }, new FieldOptions { NeedsContext = true }))
        .Object<RootValue>("Mutation", static mutation => mutation
            .Field("set", Output.Leaf<int>("Int"), static (_, context) => context.Argument<int>(0), Argument("value", Input.NonNull(Input.Leaf<int>("Int")))));

    private static FieldOptions Argument<T>(string name, InputShape<T> shape) => new() { NeedsContext = true, Arguments = [InputField.Create(name, shape)] };
}
