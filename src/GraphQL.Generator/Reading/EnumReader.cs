using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads enums.</summary>
internal static class EnumReader
{
    /// <summary>An enum with <c>[EnumType]</c>.</summary>
    public static DeclarationResult ReadEnum(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var declaration = new EnumDeclaration(
            type.ToSource(),
            LocationModel.From(type),
            type.ToSource(),
            TypeReader.Name(type),
            AnnotationReader.Description(type),
            IsForeign: false,
            Values(type, static value => value));
        return new DeclarationResult(declaration, EquatableArray<DiagnosticModel>.Empty);
    }

    /// <summary>A class with <c>[EnumType&lt;TEnum&gt;]</c>; its constants speak for values.</summary>
    public static DeclarationResult ReadEnumOf(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var diagnostics = new DiagnosticBag();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (!type.IsStaticPartial())
        {
            diagnostics.Add(Rules.NotStaticPartial, type, type.Name);
        }

        var target = (INamedTypeSymbol)context.Attributes[0].AttributeClass!.TypeArguments[0];
        var constants = Constants(type, target, diagnostics);
        var declaration = new EnumDeclaration(
            type.ToSource(),
            LocationModel.From(type),
            target.ToSource(),
            context.Attributes[0].Text() ?? type.Attribute("GraphQLName").Text() ?? TypeReader.Name(target),
            AnnotationReader.Description(type),
            IsForeign: true,
            Values(target, value => constants.TryGetValue(value.Name, out var constant) ? constant : value));
        return new DeclarationResult(declaration, diagnostics.ToEquatableArray());
    }

    private static Dictionary<string, IFieldSymbol> Constants(INamedTypeSymbol type, INamedTypeSymbol target, DiagnosticBag diagnostics)
    {
        var constants = new Dictionary<string, IFieldSymbol>(StringComparer.Ordinal);
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsImplicitlyDeclared))
        {
            var value = target.GetMembers(field.Name).OfType<IFieldSymbol>().FirstOrDefault();
            if (field.HasConstantValue && SymbolEqualityComparer.Default.Equals(field.Type, target) && value is not null && Equals(value.ConstantValue, field.ConstantValue))
            {
                constants[field.Name] = field;
            }
            else
            {
                diagnostics.Add(Rules.EnumConstant, field, MemberReader.Display(field));
            }
        }

        return constants;
    }

    private static EquatableArray<EnumValueModel> Values(INamedTypeSymbol type, Func<IFieldSymbol, IFieldSymbol> source) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .Where(value => value.HasConstantValue && source(value).Attribute("GraphQLIgnore") is null)
            .Select(value => new EnumValueModel(value.Name, $"{value.ConstantValue}", AnnotationReader.Read(source(value), Names.OfEnumValue(value.Name), DocumentationReader.Summary(source(value)) ?? DocumentationReader.Summary(value))))
            .ToEquatableArray();
}
