using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads the errors that a mutation declares, as HotChocolate finds them: factory methods, a constructor, or the exception itself.</summary>
internal static class ErrorReader
{
    private const string Factory = "CreateErrorFrom";
    private const string Message = "Message";
    private static readonly EquatableArray<string> s_interfaces = new[] { "Error" }.ToEquatableArray();

    public static IEnumerable<ErrorModel> Read(ITypeSymbol type, ISymbol member, DiagnosticBag diagnostics)
    {
        var errors = Errors(type).ToList();
        if (errors.Count == 0)
        {
            diagnostics.Add(Rules.Error, member, TypeReader.Name(type), "it is no exception, and has neither a constructor nor a method CreateErrorFrom that takes one");
        }

        foreach (var (error, exception, create) in errors)
        {
            if (Declare(error, member, diagnostics) is { } declaration)
            {
                yield return new ErrorModel(declaration, exception.ToSource(), create);
            }
        }
    }

    private static IEnumerable<(INamedTypeSymbol Error, ITypeSymbol Exception, string Create)> Errors(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return [];
        }

        if (type.IsException())
        {
            return [(named, named, string.Empty)];
        }

        var factories = named.GetMembers(Factory).OfType<IMethodSymbol>()
            .Where(static method => method is { DeclaredAccessibility: Accessibility.Public, IsGenericMethod: false, ReturnType: INamedTypeSymbol } && TakesException(method))
            .Select(method => ((INamedTypeSymbol)method.ReturnType, method.Parameters[0].Type, $"{Owner(method, named)}.{Factory}"))
            .ToList();
        return factories.Count > 0 ? factories : named.InstanceConstructors
            .Where(static constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && TakesException(constructor))
            .Select(constructor => (named, constructor.Parameters[0].Type, $"new {named.ToSource()}"));
    }

    private static string Owner(IMethodSymbol method, INamedTypeSymbol type) => method.IsStatic ? type.ToSource() : $"new {type.ToSource()}()";

    private static bool TakesException(IMethodSymbol method) => method.Parameters.Length == 1 && method.Parameters[0].Type.IsException();

    /// <summary>The object type of the error; what only adds the interface when the type declares itself. Null after a report.</summary>
    private static ObjectDeclaration? Declare(INamedTypeSymbol error, ISymbol member, DiagnosticBag diagnostics)
    {
        var properties = MemberReader.Properties(error).ToList();
        var isDeclared = error.Attribute("ObjectType") is not null;
        var message = properties.Find(static property => property.ClrName == Message);
        if (error.IsGenericType || error.IsAbstract || message is not { Type: { Name: "string", IsNullable: false }, Annotations.GraphQLName: "message" })
        {
            diagnostics.Add(Rules.Error, member, error.Name, error.IsGenericType ? "it is generic" : error.IsAbstract ? "it is abstract" : "it needs a property Message that is a string and never null");
            return null;
        }

        return new ObjectDeclaration(
            error.ToSource(),
            LocationModel.From(error) ?? LocationModel.From(member),
            error.ToSource(),
            TypeReader.Name(error),
            isDeclared ? null : AnnotationReader.Description(error),
            IsExtension: isDeclared,
            IsForeign: !isDeclared,
            isDeclared ? null : AnnotationReader.CacheControl(error),
            s_interfaces,
            EquatableArray<string>.Empty,
            ConnectionNode: null,
            isDeclared ? EquatableArray<MemberModel>.Empty : properties.ToEquatableArray(),
            EquatableArray<MemberModel>.Empty,
            EquatableArray<MemberModel>.Empty);
    }
}
