using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads interfaces and unions.</summary>
internal static class AbstractTypeReader
{
    public static DeclarationResult ReadInterface(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var diagnostics = new DiagnosticBag();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            AuthorizeReader.Refuse(property, "objects resolve the fields of an interface; guard theirs", diagnostics);
        }

        return Check(type) ?? new DeclarationResult(
            new InterfaceDeclaration(
                type.ToSource(),
                LocationModel.From(type),
                TypeReader.Name(type),
                AnnotationReader.Description(type),
                type.AllInterfaces.Where(static contract => contract.Attribute("InterfaceType") is not null).Select(static contract => TypeReader.Name(contract)).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
                MemberReader.Properties(type).ToEquatableArray()),
            diagnostics.ToEquatableArray());
    }

    public static DeclarationResult ReadUnion(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var type = (INamedTypeSymbol)context.TargetSymbol;
        return Check(type) ?? new DeclarationResult(
            new UnionDeclaration(type.ToSource(), LocationModel.From(type), TypeReader.Name(type), AnnotationReader.Description(type)),
            EquatableArray<DiagnosticModel>.Empty);
    }

    private static DeclarationResult? Check(INamedTypeSymbol type)
    {
        return type.IsGenericType
            ? new DeclarationResult(null, new[] { DiagnosticModel.Create(Rules.GenericType, LocationModel.From(type), type.Name) }.ToEquatableArray())
            : null;
    }
}
