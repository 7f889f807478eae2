using System.Diagnostics;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Tests.AspNetCore;
using GraphQLBackend.GraphQL.Tests.PersistedOperations;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Outputs;
using GraphQLBackend.GraphQL.Validation;
using Xunit.Abstractions;

namespace GraphQLBackend.GraphQL.Tests.Hostile;

/// <summary>Hostile documents are refused with a code and for little memory. Work is counted, never timed.</summary>
public sealed class HostileDocumentTests(ITestOutputHelper output)
{
    private const long MaxAllocatedBytes = 20_000_000;

    // The smallest default of the platforms .NET runs on.
    private const int SmallStack = 1024 * 1024;

    private static readonly Schema s_schema = HostileSchema.Create();
    private static readonly DocumentCompiler s_compiler = new(s_schema);

    public static TheoryData<string> Refused() => [.. HostileDocuments.Refused.Keys];

    public static TheoryData<string> Allowed() => [.. HostileDocuments.Allowed.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Compile_Should_RefuseForLittle_When_TheDocumentIsHostile(string name)
    {
        // act
        var (code, allocated, _) = Measure(HostileDocuments.Refused[name]());

        // assert
        Assert.NotNull(code);
        Assert.NotEqual(ErrorCodes.InternalError, code);
        Assert.InRange(allocated, 0, MaxAllocatedBytes);
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Compile_Should_TakeLittle_When_TheDocumentIsOddButFits(string name)
    {
        // act
        var (code, allocated, _) = Measure(HostileDocuments.Allowed[name]());

        // assert
        Assert.Null(code);
        Assert.InRange(allocated, 0, MaxAllocatedBytes);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    [MemberData(nameof(Allowed))]
    public void Validate_Should_CompareLittle_When_TheDocumentCanBeRead(string name)
    {
        // arrange
        var text = (HostileDocuments.Refused.GetValueOrDefault(name) ?? HostileDocuments.Allowed[name])();
        if (Record.Exception(() => Utf8GraphQLParser.Parse(text)) is SyntaxException)
        {
            return;
        }

        // act
        var context = new ValidationContext(s_schema, Utf8GraphQLParser.Parse(text), ValidationOptions.Default);
        DocumentValidator.Validate(context);

        // assert
        Assert.InRange(context.MergeComparisons, 0, ValidationOptions.Default.MaxMergeComparisons + 1);
        Assert.InRange(context.Errors.Count, 0, ValidationOptions.Default.MaxErrors);
        Assert.All(context.Errors, static error => Assert.InRange(error.Message.Length, 1, 1_001));
    }

    [Fact]
    public async Task Post_Should_RefuseWithACode_When_TheDocumentIsHostile()
    {
        // arrange
        await using var server = await TestServer.StartAsync(static options => options.AllowFreeFormDocuments = static _ => true, schema: Configure);
        foreach (var (name, document) in OneHuge())
        {
            // act
            var answer = await Answer.PostAsync(server, JsonSerializer.Serialize(new { query = document }), Answer.GraphQLResponse);

            // assert
            Assert.True(answer.Status is 400 or 413 && answer.Code is not null, $"{name}: {answer.Status} {answer.Body}");
        }

        Assert.Empty(server.Log.Errors);
        Assert.Equal(200, (await Answer.PostAsync(server, """{"query":"{a}"}""")).Status);
    }

    [Fact]
    public async Task CheckAsync_Should_NameFileAndPlace_When_HostileDocumentsAreRegistered()
    {
        // arrange: one file each
        using var folder = new TestFolder();
        var documents = OneHuge();
        foreach (var (index, document) in documents.Index())
        {
            folder.Write($"Hostile{index:000}.graphql", document.Text);
        }

        // act
        var loader = new OperationLoader(s_compiler, new TestClock());
        var exception = await Assert.ThrowsAsync<OperationRegistrationException>(() => loader.LoadAsync(folder.Path, CancellationToken.None));

        // assert
        var refused = exception.Faults.Select(static fault => fault.File).Distinct().Order().ToList();
        Assert.Equal(documents.Select(static (_, index) => $"Hostile{index:000}.graphql"), refused);
        Assert.All(exception.Faults, static fault => Assert.True(fault.Line > 0 && fault.Column > 0, fault.ToString()));
        Assert.All(exception.Faults, static fault => Assert.InRange(fault.Message.Length, 1, 1_001));
    }

    /// <summary>For people: what each costs. Times are printed and never asserted.</summary>
    [Fact]
    [Trait("Category", "Nightly")]
    public void Measure_Should_PrintWhatEachCosts()
    {
        foreach (var (name, document) in HostileDocuments.Refused.Concat(HostileDocuments.Allowed))
        {
            var text = document();
            Measure(text);
            var (code, allocated, elapsed) = Measure(text);
            output.WriteLine($"{elapsed.TotalMilliseconds,8:0.00} ms {allocated / 1024.0,10:0} KiB  {code ?? "allowed",-28} {name}");
        }
    }

    /// <summary>All of them, but of the huge ones, which are refused by their length alone, only one.</summary>
    private static List<(string Name, string Text)> OneHuge()
    {
        var documents = HostileDocuments.Refused.Select(static pair => (Name: pair.Key, Text: pair.Value())).ToList();
        var huge = documents.Where(static document => document.Text.Length > 1_000_000).ToList();
        return [.. documents.Except(huge), huge[0]];
    }

    private static void Configure(SchemaBuilder schema)
    {
        schema.Object<RootValue>("Query", static query => query.Field("a", Output.Leaf<int>("Int"), static (_, _) => 1));
    }

    /// <summary>Compiles the document on a small stack: the code of its refusal, or null, and what it took.</summary>
    private static (string? Code, long Allocated, TimeSpan Elapsed) Measure(string text)
    {
        var result = default((string?, long, TimeSpan));
        var thread = new Thread(() => result = MeasureHere(text), SmallStack);
        thread.Start();
        thread.Join();
        return result;
    }

    private static (string? Code, long Allocated, TimeSpan Elapsed) MeasureHere(string text)
    {
        var began = Stopwatch.GetTimestamp();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var code = CompileAll(text);
        return (code, GC.GetAllocatedBytesForCurrentThread() - before, Stopwatch.GetElapsedTime(began));
    }

    private static string? CompileAll(string text)
    {
        var errors = s_compiler.TryParse(text, out var document);
        if (errors.Count > 0)
        {
            return errors[0].Code;
        }

        try
        {
            s_compiler.Compile(document!, null);
            return null;
        }
        catch (GraphQLException exception)
        {
            return exception.Errors[0].Code;
        }
    }
}
