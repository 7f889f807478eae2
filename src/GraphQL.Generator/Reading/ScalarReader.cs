using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Finds the scalars of the assembly: classes with a parameterless constructor that derive from <c>ScalarType&lt;T&gt;</c>.</summary>
internal static class ScalarReader
{
    public static bool IsCandidate(SyntaxNode node) =>
        node is ClassDeclarationSyntax { BaseList.Types.Count: > 0, TypeParameterList: null };

    /// <summary>Null for classes that are no scalars.</summary>
    public static DeclarationResult? Read(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        var syntax = (ClassDeclarationSyntax)context.Node;
        if (context.SemanticModel.GetDeclaredSymbol(syntax, cancellationToken) is not INamedTypeSymbol { IsAbstract: false } type
            || RuntimeType(type) is not { } runtimeType
            || Constructor(type) is not { } constructor
            || !ReferenceEquals(FirstDeclaration(type, cancellationToken), syntax))
        {
            return null;
        }

        var name = type.Attribute("GraphQLName").Text() ?? NameArgument(constructor, syntax, context.SemanticModel, cancellationToken);
        return name is null
            ? new DeclarationResult(null, new[] { DiagnosticModel.Create(Rules.ScalarName, LocationModel.From(type), type.Name) }.ToEquatableArray())
            : new DeclarationResult(new ScalarDeclaration(type.ToSource(), LocationModel.From(type), runtimeType.ToSource(), name), EquatableArray<DiagnosticModel>.Empty);
    }

    public static ITypeSymbol? RuntimeType(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.IsDefinition(AnnotationNames.ScalarType))
            {
                return current.TypeArguments[0];
            }
        }

        return null;
    }

    private static IMethodSymbol? Constructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(static constructor =>
            constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal);

    // A partial class is met once per part; the part with the base list that comes first speaks for it.
    private static ClassDeclarationSyntax? FirstDeclaration(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<ClassDeclarationSyntax>()
            .FirstOrDefault(static syntax => IsCandidate(syntax));

    private static string? NameArgument(IMethodSymbol constructor, ClassDeclarationSyntax syntax, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax { Initializer: { } initializer }
            ? initializer.ArgumentList
            : (syntax.BaseList!.Types[0] as PrimaryConstructorBaseTypeSyntax)?.ArgumentList;
        var argument = arguments?.Arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == "name")
            ?? arguments?.Arguments.FirstOrDefault(static argument => argument.NameColon is null);
        return argument is not null && argument.SyntaxTree == model.SyntaxTree
            ? model.GetConstantValue(argument.Expression, cancellationToken).Value as string
            : null;
    }
}
