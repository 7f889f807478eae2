using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.PersistedOperations;

namespace GraphQLBackend.GraphQL.Tests.Hostile;

/// <summary>Whatever the text is, it is compiled or refused with a code, for little memory. Seeded, so that a failure can be repeated.</summary>
public sealed class DocumentFuzzTests
{
    private const long MaxAllocatedBytes = 20_000_000;

    private static readonly DocumentCompiler s_compiler = new(HostileSchema.Create());

    [Fact]
    public void Compile_Should_CompileOrRefuse_When_DocumentsAreRandom() => Run(seed: 7, documents: 3_000);

    [Fact]
    [Trait("Category", "Nightly")]
    public void Compile_Should_CompileOrRefuse_When_VeryManyDocumentsAreRandom() => Run(seed: 8, documents: 200_000);

    /// <summary>As many documents of the grammar as damaged ones.</summary>
    private static void Run(int seed, int documents)
    {
        var random = new Random(seed);
        var generator = new RandomDocument(random);
        var compiled = 0;
        for (var i = 0; i < documents; i++)
        {
            var text = i % 2 == 0 ? generator.Create() : generator.CreateValid();
            compiled += Check(text) ? 1 : 0;
            Check(generator.Mutate(text));
        }

        Assert.InRange(compiled, documents / 4, documents);
    }

    private static bool Check(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var code = default(string);
        var failure = Record.Exception(() => code = Compile(text));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(failure is null, $"{failure} for {text}");
        Assert.True(code is not ErrorCodes.InternalError, $"{code} for {text}");
        Assert.True(allocated <= MaxAllocatedBytes, $"{allocated} bytes for {text}");
        return code is null;
    }

    /// <summary>The code of the refusal, or null.</summary>
    private static string? Compile(string text)
    {
        var errors = s_compiler.TryParse(text, out var document);
        if (errors.Count > 0)
        {
            return errors[0].Code ?? throw new InvalidOperationException("An error has no code.");
        }

        try
        {
            s_compiler.Compile(document!, null);
            return null;
        }
        catch (GraphQLException exception)
        {
            return exception.Errors[0].Code ?? throw new InvalidOperationException("An error has no code.");
        }
    }
}
