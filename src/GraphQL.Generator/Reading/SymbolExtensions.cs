using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat s_annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_plain = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_definition = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The C# name with <c>global::</c> and without annotations of nullable references.</summary>
    public static string ToSource(this ITypeSymbol type) => type.ToDisplayString(s_plain);

    public static string ToAnnotatedSource(this ITypeSymbol type) => type.ToDisplayString(s_annotated);

    /// <summary>Whether the type is a construction of the definition of that display name.</summary>
    public static bool IsDefinition(this ITypeSymbol type, string displayName) =>
        type.OriginalDefinition.ToDisplayString(s_definition) == displayName;

    public static AttributeData? Attribute(this ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.Is(name));

    /// <summary>Whether the attribute is one of ours; <paramref name="name"/> has an arity as in <c>ID`1</c> if generic.</summary>
    public static bool Is(this AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type
        && type.MetadataName.Equals(MetadataName(name), StringComparison.Ordinal)
        && type.ContainingNamespace.ToDisplayString() == AnnotationNames.Namespace;

    /// <summary>A named argument's value, or the default of <typeparamref name="T"/>.</summary>
    public static T? Named<T>(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is T value)
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>The first constructor argument as text, or null.</summary>
    public static string? Text(this AttributeData? attribute) =>
        attribute is { ConstructorArguments.Length: > 0 } && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    /// <summary>Items of an array argument.</summary>
    public static IEnumerable<string> Texts(this TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Array && !constant.IsNull ? constant.Values.Select(static value => value.Value as string ?? string.Empty) : [];

    public static bool IsException(this ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsDefinition(AnnotationNames.Exception))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsStaticPartial(this INamedTypeSymbol type) =>
        type is { IsStatic: true, IsGenericType: false, ContainingType: null }
        && type.DeclaringSyntaxReferences.All(static reference =>
            reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax syntax
            && syntax.Modifiers.Any(static modifier => modifier.ValueText == "partial"));

    private static string MetadataName(string name)
    {
        var tick = name.IndexOf('`');
        return tick < 0 ? name + "Attribute" : name.Substring(0, tick) + "Attribute" + name.Substring(tick);
    }
}
