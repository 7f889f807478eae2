using System.Text;
using BenchmarkDotNet.Attributes;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Benchmarks.Micro;

/// <summary>From text to a plan: what a registered operation costs once, when the server starts.</summary>
[MemoryDiagnoser]
public class FrontEndBenchmarks
{
    private byte[] _source = [];
    private GraphQL.Types.Schema? _schema;
    private DocumentNode? _document;
    private DocumentCompiler? _compiler;

    /// <summary>The document.</summary>
    [Params("ProductDashboard", "Introspection")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var services = Schemas.CreateServer();
        var text = Schemas.Document(Document);
        _source = Encoding.UTF8.GetBytes(text);
        _schema = services.GetRequiredService<GraphQL.Types.Schema>();
        _compiler = Schemas.Compiler(services);
        _document = Utf8GraphQLParser.Parse(text);
    }

    [Benchmark]
    public int Lex()
    {
        var reader = new Utf8GraphQLReader(_source);
        var tokens = 0;
        do
        {
            reader.Read();
            tokens++;
        }
        while (reader.Kind != TokenKind.EndOfFile);

        return tokens;
    }

    [Benchmark]
    public DocumentNode Parse() => Utf8GraphQLParser.Parse(_source);

    [Benchmark]
    public int Validate() => DocumentValidator.Validate(_schema!, _document!).Count;

    [Benchmark]
    public CompiledOperation Compile() => _compiler!.Compile(_document!, null);
}
