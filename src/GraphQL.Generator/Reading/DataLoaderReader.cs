using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads methods with <c>[DataLoader]</c>.</summary>
internal static class DataLoaderReader
{
    public static DeclarationResult Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var diagnostics = new DiagnosticBag();
        var method = (IMethodSymbol)context.TargetSymbol;
        AuthorizeReader.Refuse(method, "a DataLoader is called by resolvers; guard these", diagnostics);
        var keys = method.Parameters.FirstOrDefault()?.Type as INamedTypeSymbol;
        if (Fault(method, keys) is { } fault)
        {
            diagnostics.Add(Rules.DataLoader, method, MemberReader.Display(method), fault);
            return new DeclarationResult(null, diagnostics.ToEquatableArray());
        }

        var result = (INamedTypeSymbol)TypeReader.Await(method.ReturnType).Type!;
        var group = method.ContainingType;
        var attribute = context.Attributes[0];
        var declaration = new DataLoaderDeclaration(
            group.ToSource(),
            LocationModel.From(method),
            group.ContainingNamespace.IsGlobalNamespace ? string.Empty : group.ContainingNamespace.ToDisplayString(),
            group.Name,
            method.Name,
            attribute.Text() ?? Names.OfDataLoader(method.Name),
            keys!.TypeArguments[0].ToAnnotatedSource(),
            result.TypeArguments[1].ToAnnotatedSource(),
            IsLookup(result),
            IsPublic(keys.TypeArguments[0]) && IsPublic(result.TypeArguments[1]),
            attribute.Named<int>("MaxBatchSize"),
            DocumentationReader.Summary(method),
            method.Parameters.Skip(1).Select(parameter => ParameterReader.Read(parameter, null, context.SemanticModel.Compilation, diagnostics)).ToEquatableArray());
        return new DeclarationResult(declaration, diagnostics.ToEquatableArray());
    }

    private static string? Fault(IMethodSymbol method, INamedTypeSymbol? keys)
    {
        var (type, await) = TypeReader.Await(method.ReturnType);
        return !method.IsStatic || method.IsGenericMethod || method.ContainingType.IsGenericType || method.ContainingType.ContainingType is not null ? "it must be a static method, not generic, of a top-level class"
            : method.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected ? "it must be public or internal"
            : keys?.OriginalDefinition.SpecialType != SpecialType.System_Collections_Generic_IReadOnlyList_T ? "its first parameter must be IReadOnlyList<TKey>"
            : await == AwaitKind.None || type is not INamedTypeSymbol named || (!IsLookup(named) && !IsDictionary(named)) ? "it must return a task of a Dictionary, IReadOnlyDictionary or ILookup"
            : !SymbolEqualityComparer.Default.Equals(named.TypeArguments[0], keys.TypeArguments[0]) ? "the key it returns differs from the key it takes"
            : null;
    }

    private static bool IsLookup(INamedTypeSymbol type) => type.IsDefinition("System.Linq.ILookup<TKey, TElement>");

    private static bool IsDictionary(INamedTypeSymbol type) =>
        type.IsDefinition("System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>") || type.IsDefinition("System.Collections.Generic.Dictionary<TKey, TValue>");

    private static bool IsPublic(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return IsPublic(array.ElementType);
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return type is not INamedTypeSymbol named || named.TypeArguments.All(IsPublic);
    }
}
