using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads input objects: the constructor that names properties, then the properties that are left to set.</summary>
internal static class InputObjectReader
{
    public static DeclarationResult Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var properties = Properties(type);
        foreach (var symbol in properties.Values.Prepend<ISymbol>(type))
        {
            AuthorizeReader.Refuse(symbol, "input is read before any resolver runs; guard the field that takes it", diagnostics);
        }

        if (type.IsGenericType || type.IsAbstract || Constructor(type, properties) is not { } constructor)
        {
            diagnostics.Add(type.IsGenericType ? Rules.GenericType : Rules.Constructor, type, type.Name);
            return new DeclarationResult(null, diagnostics.ToEquatableArray());
        }

        var fields = new List<InputFieldModel>();
        foreach (var parameter in constructor.Parameters)
        {
            fields.Add(new InputFieldModel(Read(parameter, properties[parameter.Name], diagnostics), IsConstructorParameter: true));
            properties.Remove(parameter.Name);
        }

        foreach (var property in properties.Values.Where(static property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public }))
        {
            fields.Add(new InputFieldModel(Read(property, context.SemanticModel.Compilation, diagnostics, cancellationToken), IsConstructorParameter: false));
        }

        var isOneOf = type.Attribute("OneOf") is not null;
        var declaration = new InputObjectDeclaration(type.ToSource(), LocationModel.From(type), TypeReader.Name(type), AnnotationReader.Description(type), isOneOf, fields.ToEquatableArray());
        return new DeclarationResult(declaration, diagnostics.ToEquatableArray());
    }

    /// <summary>By name without case, in order of declaration, those of base classes first.</summary>
    private static Dictionary<string, IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            chain.Push(current);
        }

        var properties = new Dictionary<string, IPropertySymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in chain.SelectMany(static owner => owner.GetMembers().OfType<IPropertySymbol>()))
        {
            if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } && property.Attribute("GraphQLIgnore") is null)
            {
                properties[property.Name] = property;
            }
        }

        return properties;
    }

    private static IMethodSymbol? Constructor(INamedTypeSymbol type, Dictionary<string, IPropertySymbol> properties) =>
        type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public && constructor.Parameters.All(parameter => properties.ContainsKey(parameter.Name)))
            .OrderByDescending(static constructor => constructor.Parameters.Length)
            .FirstOrDefault();

    private static ParameterModel Read(IParameterSymbol parameter, IPropertySymbol property, DiagnosticBag diagnostics)
    {
        var @default = DefaultReader.Read(parameter, out var fault);
        Report(fault, parameter, diagnostics);
        var documentation = DocumentationReader.Summary(property)
            ?? DocumentationReader.Parameter(property.ContainingType, parameter.Name)
            ?? DocumentationReader.Parameter(parameter.ContainingSymbol, parameter.Name);
        var annotations = AnnotationReader.Read(property, Names.OfMember(property.Name), documentation);
        var own = AnnotationReader.Read(parameter, annotations.GraphQLName, annotations.Description);
        return Create(property, parameter.Type, own with
        {
            DeprecationReason = own.DeprecationReason ?? annotations.DeprecationReason,
            Id = own.Id ?? annotations.Id,
            ScalarClass = own.ScalarClass ?? annotations.ScalarClass,
        }, @default);
    }

    private static ParameterModel Read(IPropertySymbol property, Compilation compilation, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var @default = DefaultReader.Read(property, compilation, cancellationToken, out var fault);
        Report(fault, property, diagnostics);
        return Create(property, property.Type, AnnotationReader.Read(property, Names.OfMember(property.Name), DocumentationReader.Summary(property)), @default);
    }

    private static void Report(string? fault, ISymbol symbol, DiagnosticBag diagnostics)
    {
        if (fault is not null)
        {
            diagnostics.Add(Rules.Default, symbol, symbol.Name, fault);
        }
    }

    private static ParameterModel Create(IPropertySymbol property, ITypeSymbol type, Annotations annotations, DefaultModel? @default) =>
        new(property.Name, TypeReader.Read(type), annotations, ParameterRole.Argument, ServiceKey: null, IsParentType: false, @default);
}
