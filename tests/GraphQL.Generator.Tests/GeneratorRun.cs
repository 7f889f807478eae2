using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>One run of the generator over source text, compiled with its output.</summary>
internal sealed class GeneratorRun
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using GraphQLBackend.GraphQL.DataLoading;
        global using GraphQLBackend.GraphQL.Execution;
        global using GraphQLBackend.GraphQL.Types;
        global using GraphQLBackend.GraphQL.Types.Annotations;
        global using GraphQLBackend.GraphQL.Types.Inputs;
        global using GraphQLBackend.GraphQL.Types.Pagination;
        """;

    private static readonly CSharpParseOptions s_parseOptions =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Diagnose);

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("GraphQLBackend.GraphQL.Generator", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly GeneratorDriverRunResult _result;

    private GeneratorRun(GeneratorDriverRunResult result, Microsoft.CodeAnalysis.Compilation compilation)
    {
        _result = result;
        Compilation = compilation;
    }

    /// <summary>The source with what was generated.</summary>
    public Microsoft.CodeAnalysis.Compilation Compilation { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>The module's file.</summary>
    public string Module => File("Types.g.cs");

    /// <summary>Runs the generator over a module named <c>Types</c>.</summary>
    public static GeneratorRun Of(string source, params GeneratorRun[] references) =>
        OfModule($"[assembly: Module(\"Types\")]\n{source}", references);

    public static GeneratorRun OfModule(string source, params GeneratorRun[] references)
    {
        var input = CreateCompilation([source], references);
        var driver = CreateDriver().RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        return new GeneratorRun(driver.GetRunResult(), output);
    }

    public static GeneratorDriver CreateDriver() =>
        CSharpGeneratorDriver.Create(
            [new GraphQLGenerator().AsSourceGenerator()],
            parseOptions: s_parseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static CSharpCompilation CreateCompilation(IEnumerable<string> sources, params GeneratorRun[] references) =>
        CSharpCompilation.Create(
            $"Assembly{references.Length}",
            sources.Prepend(Usings).Select(static (source, index) => Parse(source, $"Source{index}.cs")),
            [.. s_references, .. references.Select(static reference => reference.ToReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, s_parseOptions, path);

    /// <summary>A generated file; fails when there were diagnostics, or when the compiler warns of generated code.</summary>
    public string File(string name)
    {
        Assert.Empty(Diagnostics);
        AssertCompiles();
        return _result.GeneratedTrees.Single(tree => Path.GetFileName(tree.FilePath) == name).ToString();
    }

    public void AssertCompiles()
    {
        var generated = _result.GeneratedTrees.ToHashSet();
        Assert.Empty(Compilation.GetDiagnostics().Where(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && generated.Contains(tree))));
    }

    private PortableExecutableReference ToReference()
    {
        using var image = new MemoryStream();
        Assert.True(Compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
