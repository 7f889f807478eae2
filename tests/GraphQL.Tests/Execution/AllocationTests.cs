using System.Text;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Instrumentation;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>What a request over values at hand allocates: nothing. The response itself stands in a pooled array.</summary>
[Collection("Instruments")]
public sealed class AllocationTests(ITestOutputHelper output)
{
    private const int Rounds = 1000;

    private static readonly IServiceProvider s_services = new ServiceCollection().BuildServiceProvider();

    [Theory]
    [InlineData("{ a text __typename }", "")]
    [InlineData("{ product { id name price isSold rank day brand { name } scores } }", "")]
    [InlineData("{ products { id name price isSold rank day brand { name } scores } }", "")]
    [InlineData("{ things { __typename ... on Product { id brand { name } } ... on Brand { name } } named { name } }", "")]
    [InlineData("query($i: Int!, $f: Float, $b: Boolean, $e: Day, $n: Int) { plusOne(of: $i) half(of: $f) not(of: $b) next(of: $e) first(count: $n) { id } }", """{"i":1,"f":2.5,"b":true,"e":"SUNDAY","n":20,"unknown":[{}]}""")]
    [InlineData("query($i: Int!, $f: Float = 1, $b: Boolean, $e: Day = MONDAY, $n: Int) { plusOne(of: $i) half(of: $f) not(of: $b) next(of: $e) first(count: $n) { id } }", """{"i":1,"b":null}""")]
    [InlineData("{ length(of: \"constant\") plusOne(of: 2) }", "")]
    [InlineData("mutation { count again: count }", "")]
    public void Execute_Should_AllocateNothing_When_NothingWaits(string document, string variables) => AssertAllocates(document, variables, 0);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"s":true}""")]
    [InlineData("""{"s":true,"t":false}""")]
    public void Execute_Should_AllocateNothing_When_ConditionsDecide(string variables) =>
        AssertAllocates("query($s: Boolean = false, $t: Boolean = true) { a @skip(if: $s) products @include(if: $t) { id name @skip(if: $s) } text }", variables, 0);

    [Fact]
    public void Execute_Should_AllocateNothing_When_ThereAreTooManyConditionsForPlans()
    {
        var variables = string.Join(' ', Enumerable.Range(0, 20).Select(static index => $"$c{index}: Boolean = {(index % 3 == 0 ? "true" : "false")}"));
        var fields = string.Join(' ', Enumerable.Range(0, 20).Select(static index => $"f{index}: product @include(if: $c{index}) {{ id name @skip(if: $c{(index + 1) % 20}) }}"));

        AssertAllocates($"query({variables}) {{ a {fields} }}", """{"c1":true,"c3":false}""", 0);
    }

    [Theory]
    [InlineData(10, 48)]
    [InlineData(100, 224)]
    public void Execute_Should_AllocateTheStringAlone_When_AResolverAsksForOne(int length, int bytes) =>
        AssertAllocates("query($t: String) { length(of: $t) }", $$"""{"t":"{{new string('x', length)}}"}""", bytes);

    /// <summary>What DataLoaders cost: a promise and an entry for each key, the machinery once. Not optimised it is a little more.</summary>
    [Fact]
    public void Execute_Should_AllocateLittlePerKey_When_ADataLoaderIsUsed()
    {
        var few = Measure("query($n: Int) { first(count: $n) { id maker { name } } }", """{"n":10}""") / Rounds;
        var many = Measure("query($n: Int) { first(count: $n) { id maker { name } } }", """{"n":100}""") / Rounds;

        var perKey = (many - few) / 90;
        output.WriteLine($"{perKey} bytes for each key, {few - (10 * perKey)} for each request");
        Assert.InRange(perKey, 1, 300);
        Assert.InRange(few - (10 * perKey), 1, 4_500);
    }

    [Fact]
    public void Execute_Should_AllocateNothing_When_MetricsHaveNoListener()
    {
        var diagnostics = new MeteredDiagnostics(NoDiagnostics.Instance);

        Assert.Equal(0, Measure("query($i: Int!) { plusOne(of: $i) products { id } }", """{"i":1}""", diagnostics));
    }

    private void AssertAllocates(string document, string variables, int bytes)
    {
        var allocated = Measure(document, variables);

        output.WriteLine($"{allocated} bytes in {Rounds} requests");
        Assert.Equal(bytes * Rounds, allocated);
    }

    /// <summary>Bytes that <see cref="Rounds"/> requests allocate when the process is warm.</summary>
    private static long Measure(string document, string variables, IExecutionDiagnostics? diagnostics = null)
    {
        var operation = MemoryShop.Schema.Compile(document);
        var executor = new OperationExecutor(MemoryShop.Schema, diagnostics: diagnostics);
        var request = new OperationRequest { Variables = Encoding.UTF8.GetBytes(variables), Services = s_services };
        Run(executor, operation, request, Rounds);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(executor, operation, request, Rounds);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Run(OperationExecutor executor, CompiledOperation operation, OperationRequest request, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var running = executor.ExecuteAsync(operation, request, CancellationToken.None);
            using var result = running.IsCompletedSuccessfully ? running.Result : throw new InvalidOperationException("The operation waits.");
            if (!result.HasData || result.Errors.Count > 0 || result.Body.Length < 10)
            {
                throw new InvalidOperationException("The operation failed.");
            }
        }
    }
}
