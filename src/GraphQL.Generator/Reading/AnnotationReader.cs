using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads what attributes and documentation say of members and parameters.</summary>
internal static class AnnotationReader
{
    public static Annotations Read(ISymbol symbol, string derivedName, string? documentation)
    {
        var sources = Sources(symbol);
        var obsolete = sources.SelectMany(static source => source.GetAttributes())
            .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute");
        return new Annotations(
            Text(sources, "Argument") ?? Text(sources, "GraphQLName") ?? derivedName,
            Text(sources, "GraphQLDescription") ?? documentation,
            Text(sources, "GraphQLDeprecated") ?? (obsolete is null ? null : obsolete.Text() ?? "No longer supported"),
            obsolete is not null,
            Id(sources),
            ScalarClass(sources),
            LocationModel.From(symbol));
    }

    public static string? Description(ISymbol symbol) => symbol.Attribute("GraphQLDescription").Text() ?? DocumentationReader.Summary(symbol);

    public static double? Cost(ISymbol symbol) =>
        symbol.Attribute("Cost") is { } cost && cost.ConstructorArguments.FirstOrDefault().Value is double weight ? weight : null;

    public static CacheControlModel? CacheControl(ISymbol symbol)
    {
        if (symbol.Attribute("CacheControl") is not { } attribute)
        {
            return null;
        }

        var scope = attribute.NamedArguments.Where(static argument => argument.Key == "Scope").Select(static argument => (int?)argument.Value.Value).FirstOrDefault();
        return new CacheControlModel(
            attribute.ConstructorArguments.Length == 1 ? (int?)attribute.ConstructorArguments[0].Value : null,
            scope switch
            {
                null => null,
                0 => "CacheControlScope.Public",
                _ => "CacheControlScope.Private",
            });
    }

    public static ListSizeModel? ListSize(ISymbol symbol)
    {
        return symbol.Attribute("ListSize") is { } attribute
            ? new ListSizeModel(
                attribute.Named<int>("AssumedSize"),
                Texts(attribute, "SlicingArguments"),
                Texts(attribute, "SizedFields"),
                !attribute.NamedArguments.Any(static argument => argument is { Key: "RequireOneSlicingArgument", Value.Value: false }))
            : null;
    }

    public static EquatableArray<string>? UsesDataLoaders(ISymbol symbol) =>
        symbol.Attribute("UsesDataLoaders") is { } attribute ? attribute.ConstructorArguments[0].Texts().ToEquatableArray() : null;

    /// <summary>
    /// Where attributes may stand, nearest first: on a property, its parameter of a record, the property it overrides, those of the
    /// GraphQL interfaces it implements, so that an id of an interface is one of its objects.
    /// </summary>
    private static List<ISymbol> Sources(ISymbol symbol)
    {
        var sources = new List<ISymbol> { symbol };
        if (symbol is not IPropertySymbol property)
        {
            return sources;
        }

        if (PrimaryConstructorParameter(property) is { } parameter)
        {
            sources.Add(parameter);
        }

        if (property.OverriddenProperty is { } overridden)
        {
            sources.Add(overridden);
        }

        var type = property.ContainingType;
        sources.AddRange(type.TypeKind == TypeKind.Interface ? [] : type.AllInterfaces
            .Where(static contract => contract.Attribute("InterfaceType") is not null)
            .SelectMany(static contract => contract.GetMembers().OfType<IPropertySymbol>())
            .Where(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), property)));
        return sources;
    }

    public static IParameterSymbol? PrimaryConstructorParameter(IPropertySymbol property) =>
        property.ContainingType.IsRecord
            ? property.ContainingType.InstanceConstructors
                .Where(static constructor => !constructor.IsImplicitlyDeclared)
                .SelectMany(static constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.Name == property.Name)
            : null;

    private static string? Text(List<ISymbol> sources, string attribute) =>
        sources.Select(source => source.Attribute(attribute).Text()).FirstOrDefault(static text => text is not null);

    private static IdModel? Id(List<ISymbol> sources)
    {
        foreach (var attribute in sources.SelectMany(static source => source.GetAttributes()))
        {
            if (attribute.Is("ID"))
            {
                return new IdModel(attribute.Text(), null);
            }

            if (attribute.Is("ID`1"))
            {
                var type = attribute.AttributeClass!.TypeArguments[0];
                return new IdModel(TypeReader.Name(type), type.ToSource());
            }
        }

        return null;
    }

    private static string? ScalarClass(List<ISymbol> sources) =>
        sources.SelectMany(static source => source.GetAttributes())
            .FirstOrDefault(static attribute => attribute.Is("GraphQLType`1"))
            ?.AttributeClass!.TypeArguments[0].ToSource();

    private static EquatableArray<string> Texts(AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.Key == name).SelectMany(static argument => argument.Value.Texts()).ToEquatableArray();
}
