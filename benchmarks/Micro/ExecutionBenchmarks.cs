using BenchmarkDotNet.Attributes;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Benchmarks.Micro;

/// <summary>From a plan to bytes, without HTTP and without a database.</summary>
[MemoryDiagnoser]
public class ExecutionBenchmarks
{
    private const string Books = "{ books { number title pages author { name born } } }";

    private ServiceProvider? _server;
    private ServiceProvider? _catalog;
    private CompiledOperation? _marketplaces;
    private CompiledOperation? _introspection;
    private CompiledOperation? _books;

    [GlobalSetup]
    public void Setup()
    {
        _server = Schemas.CreateServer();
        _catalog = Schemas.CreateCatalog();
        _marketplaces = Compile(_server, Schemas.Document("MarketplaceList"));
        _introspection = Compile(_server, Schemas.Document("Introspection"));
        _books = Compile(_catalog, Books);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _server?.Dispose();
        _catalog?.Dispose();
    }

    /// <summary>MarketplaceList: 23 objects of 5 fields, nothing waits.</summary>
    [Benchmark]
    public async Task<int> Pure() => await ExecuteAsync(_server!, _marketplaces!);

    /// <summary>Fifty objects, for each of which a loader is asked: one batch.</summary>
    [Benchmark]
    public async Task<int> Loaded() => await ExecuteAsync(_catalog!, _books!);

    /// <summary>The schema itself: the largest answer there is.</summary>
    [Benchmark]
    public async Task<int> Introspection() => await ExecuteAsync(_server!, _introspection!);

    private static CompiledOperation Compile(IServiceProvider services, string text)
    {
        var compiler = Schemas.Compiler(services);
        var errors = compiler.TryParse(text, out var document);
        return errors.Count == 0 ? compiler.Compile(document!, null) : throw new InvalidOperationException(errors[0].Message);
    }

    private static async Task<int> ExecuteAsync(ServiceProvider services, CompiledOperation operation)
    {
        var request = new OperationRequest { Services = services };
        using var result = await services.GetRequiredService<OperationExecutor>().ExecuteAsync(operation, request, CancellationToken.None);
        return result.Errors.Count == 0 ? result.Body.Length : throw new InvalidOperationException(result.Errors[0].Message);
    }
}
