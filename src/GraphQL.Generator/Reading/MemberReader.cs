using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads the members that become fields.</summary>
internal static class MemberReader
{
    /// <summary>The public instance properties, those of base classes first; <paramref name="stop"/> is a base class whose own are left out.</summary>
    public static IEnumerable<MemberModel> Properties(ITypeSymbol type, INamedTypeSymbol? stop = null)
    {
        var chain = new Stack<ITypeSymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None } && !SymbolEqualityComparer.Default.Equals(current, stop); current = current.BaseType)
        {
            chain.Push(current);
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var inherited in type.AllInterfaces)
            {
                chain.Push(inherited);
            }
        }

        // A property that hides or overrides one of a base class takes its place.
        return chain.SelectMany(static owner => owner.GetMembers().OfType<IPropertySymbol>())
            .Where(static property => IsProperty(property))
            .GroupBy(static property => property.Name, StringComparer.Ordinal)
            .Select(static group => group.Last())
            .Where(static property => property.Attribute("GraphQLIgnore") is null)
            .Select(property => AuthorizeReader.AddTo(Read(property, owner: null), property, type))
            .ToList();
    }

    public static MemberModel Read(IPropertySymbol property, string? owner)
    {
        var (type, await) = TypeReader.Await(property.Type);
        return new MemberModel(
            owner,
            property.Name,
            IsMethod: false,
            TypeReader.Read(type ?? property.Type),
            await,
            EquatableArray<ParameterModel>.Empty,
            AnnotationReader.Read(property, Names.OfMember(property.Name), Documentation(property)),
            AnnotationReader.Cost(property),
            AnnotationReader.ListSize(property),
            AnnotationReader.CacheControl(property),
            UsesDataLoaders: null);
    }

    /// <summary>Null after a report.</summary>
    public static MemberModel? Read(IMethodSymbol method, string owner, ITypeSymbol? parent, Compilation compilation, DiagnosticBag diagnostics)
    {
        var (type, await) = TypeReader.Await(method.ReturnType);
        if (Fault(method, type) is { } fault)
        {
            diagnostics.Add(Rules.UnsupportedMember, method, Display(method), fault);
            return null;
        }

        return new MemberModel(
            owner,
            method.Name,
            IsMethod: true,
            TypeReader.Read(type!),
            await,
            method.Parameters.Select(parameter => ParameterReader.Read(parameter, parent, compilation, diagnostics)).ToEquatableArray(),
            AnnotationReader.Read(method, Names.OfMethod(method.Name, await != AwaitKind.None || IsAsyncStream(method.ReturnType)), DocumentationReader.Summary(method)),
            AnnotationReader.Cost(method),
            AnnotationReader.ListSize(method),
            AnnotationReader.CacheControl(method),
            AnnotationReader.UsesDataLoaders(method));
    }

    public static string Display(ISymbol symbol) => $"{symbol.ContainingType.Name}.{symbol.Name}";

    private static bool IsAsyncStream(ITypeSymbol type) => type.OriginalDefinition.MetadataName == "IAsyncEnumerable`1";

    private static string? Fault(IMethodSymbol method, ITypeSymbol? type)
    {
        return method.IsGenericMethod ? "it is generic"
            : method.ReturnsVoid || type is null ? "it returns nothing"
            : method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None) ? "it has a parameter by reference"
            : null;
    }

    // Of what every exception has, only the message is for clients.
    private static bool IsProperty(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }
        && (property.Name == "Message" || !property.ContainingType.IsDefinition(AnnotationNames.Exception));

    private static string? Documentation(IPropertySymbol property) =>
        DocumentationReader.Summary(property)
        ?? (AnnotationReader.PrimaryConstructorParameter(property) is null ? null : DocumentationReader.Parameter(property.ContainingType, property.Name));
}
