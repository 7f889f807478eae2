using System.Collections.Immutable;
using System.Text;
using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Emission;
using GraphQLBackend.GraphQL.Generator.Models;
using GraphQLBackend.GraphQL.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GraphQLBackend.GraphQL.Generator;

/// <summary>
/// Writes what registers the GraphQL types of an assembly, so that nothing is reflected over when the server starts. Symbols are read
/// into comparable models first; only what follows from changed models is written again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class GraphQLGenerator : IIncrementalGenerator
{
    /// <summary>The step whose output tells whether anything has changed.</summary>
    internal const string DeclarationsStep = "Declarations";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var module = context.CompilationProvider.Select(ModuleReader.Read);
        var declarations = Declarations(context);
        context.RegisterSourceOutput(declarations.Combine(module), static (output, input) => EmitModule(output, input.Left, input.Right));
        context.RegisterSourceOutput(declarations, static (output, input) => EmitDataLoaders(output, input));
    }

    private static IncrementalValueProvider<EquatableArray<DeclarationResult>> Declarations(IncrementalGeneratorInitializationContext context)
    {
        var syntax = context.SyntaxProvider;
        var sources = new[]
        {
            Annotated(syntax, "QueryType", static (target, token) => ObjectReader.ReadRoot(target, "Query", token)),
            Annotated(syntax, "MutationType", static (target, token) => ObjectReader.ReadRoot(target, ObjectReader.MutationRoot, token)),
            Annotated(syntax, "SubscriptionType", SubscriptionReader.Read),
            Annotated(syntax, "ObjectType", ObjectReader.ReadObject),
            Annotated(syntax, "ObjectType`1", ObjectReader.ReadObjectOf),
            Annotated(syntax, "ExtendObjectType`1", ObjectReader.ReadExtension),
            Annotated(syntax, "InterfaceType", AbstractTypeReader.ReadInterface),
            Annotated(syntax, "UnionType", AbstractTypeReader.ReadUnion),
            Annotated(syntax, "EnumType", EnumReader.ReadEnum),
            Annotated(syntax, "EnumType`1", EnumReader.ReadEnumOf),
            Annotated(syntax, "InputObjectType", InputObjectReader.Read),
            Annotated(syntax, "DataLoader", DataLoaderReader.Read),
            syntax.CreateSyntaxProvider(static (node, _) => ScalarReader.IsCandidate(node), static (target, token) => ScalarReader.Read(target, token))
                .Where(static result => result is not null).Select(static (result, _) => result!).Collect(),
        };
        var all = sources[0];
        foreach (var source in sources.Skip(1))
        {
            all = all.Combine(source).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        }

        return all.Select(static (results, _) => results
                .OrderBy(static result => result.Declaration?.SourceName ?? string.Empty, StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(DeclarationsStep);
    }

    private static IncrementalValueProvider<ImmutableArray<DeclarationResult>> Annotated(
        SyntaxValueProvider syntax,
        string attribute,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, DeclarationResult> read)
    {
        var tick = attribute.IndexOf('`');
        var name = tick < 0 ? AnnotationNames.Metadata(attribute) : AnnotationNames.Metadata(attribute.Substring(0, tick)) + attribute.Substring(tick);
        return syntax.ForAttributeWithMetadataName(name, static (_, _) => true, read).Collect();
    }

    private static void EmitModule(SourceProductionContext output, EquatableArray<DeclarationResult> results, ModuleModel module)
    {
        void Report(DiagnosticModel diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic());
        foreach (var diagnostic in results.SelectMany(static result => result.Diagnostics))
        {
            Report(diagnostic);
        }

        var declarations = results.Select(static result => result.Declaration).OfType<Declaration>().ToList();
        if (declarations.Count == 0 && module.Name is null)
        {
            return;
        }

        if (module.Name is null || !Names.IsIdentifier(module.Name))
        {
            Report(module.Name is null ? DiagnosticModel.Create(Rules.NoModule, null) : DiagnosticModel.Create(Rules.InvalidName, null, module.Name, "module name"));
            return;
        }

        var source = ModuleEmitter.Emit(ErrorTypes.AddTo(declarations, module), module, Report);
        output.AddSource($"{module.Name}.g.cs", SourceText.From(source, Encoding.UTF8));
    }

    private static void EmitDataLoaders(SourceProductionContext output, EquatableArray<DeclarationResult> results)
    {
        var groups = results.Select(static result => result.Declaration).OfType<DataLoaderDeclaration>().GroupBy(static loader => loader.SourceName);
        foreach (var group in groups)
        {
            var source = DataLoaderEmitter.Emit([.. group], diagnostic => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
            output.AddSource($"{group.Key.Substring("global::".Length)}.g.cs", SourceText.From(source, Encoding.UTF8));
        }
    }
}
