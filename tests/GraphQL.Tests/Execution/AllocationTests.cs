using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;
using Xunit.Abstractions;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>What a request over values at hand costs in bytes; the response itself stands in a pooled array.</summary>
public sealed class AllocationTests(ITestOutputHelper output)
{
    private const int Rounds = 500;

    private static readonly Schema s_schema = SdlSchemaBuilder.Build(
        "type Query { a: Int at(n: Int): Int list: [Item!]! } type Item { name: String a: Int! }",
        new SdlSchemaOptions
        {
            Resolver = new ConstantResolver(new Dictionary<string, object?>
            {
                ["a"] = 1,
                ["at"] = 2,
                ["list"] = Enumerable.Repeat(new object(), 100).ToArray(),
                ["name"] = "x",
            }),
        });

    [Theory]
    [InlineData("{ a list { name a } }", "", 1_500)]
    [InlineData("query($b: Boolean = true, $n: Int) { a @include(if: $b) at(n: $n) list { name a } }", """{"b":true,"n":3}""", 1_900)]
    public async Task Execute_Should_AllocateLittle_When_NothingWaits(string document, string variables, long bytes)
    {
        // arrange
        var operation = s_schema.Compile(document);
        var executor = new OperationExecutor(s_schema);
        var json = System.Text.Encoding.UTF8.GetBytes(variables);
        var services = new Services();
        for (var round = 0; round < Rounds; round++)
        {
            await RunAsync();
        }

        // act
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            await RunAsync();
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;

        // assert
        output.WriteLine($"{allocated} bytes");
        Assert.InRange(allocated, 0, bytes);

        async ValueTask RunAsync()
        {
            using var result = await executor.ExecuteAsync(operation, new OperationRequest { Variables = json, Services = services }, CancellationToken.None);
            Assert.True(result.HasData);
        }
    }

    private sealed class Services : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
