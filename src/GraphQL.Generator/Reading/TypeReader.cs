using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads types as they stand on members.</summary>
internal static class TypeReader
{
    public static TypeModel Read(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Read(nullable.TypeArguments[0]) with { IsNullable = true, HasNullability = true };
        }

        var isNullable = !type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        var (wrapper, item) = Unwrap(type);
        var itemModel = item is null ? null : Read(item);
        return new TypeModel(
            type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToSource(),
            type.Name,
            Name(type),
            wrapper == TypeWrapper.None ? Kind(type) : NamedKind.Plain,
            isNullable,
            type.IsValueType,
            IsParsable(type),
            isNullable || itemModel is { HasNullability: true },
            wrapper,
            itemModel);
    }

    /// <summary>The value of a task, and how it is awaited.</summary>
    public static (ITypeSymbol? Type, AwaitKind Await) Await(ITypeSymbol type)
    {
        var kind = type.OriginalDefinition.MetadataName switch
        {
            _ when type.ContainingNamespace?.ToDisplayString() != "System.Threading.Tasks" => AwaitKind.None,
            "Task" or "Task`1" => AwaitKind.Task,
            "ValueTask" or "ValueTask`1" => AwaitKind.ValueTask,
            _ => AwaitKind.None,
        };
        return kind == AwaitKind.None ? (type, kind) : (((INamedTypeSymbol)type).TypeArguments.FirstOrDefault(), kind);
    }

    /// <summary>The name of the type in the schema: given, or the CLR name, <c>FooOfBar</c> for generic types.</summary>
    public static string Name(ITypeSymbol type)
    {
        if (type.GetAttributes().FirstOrDefault(static attribute =>
            attribute.Is("ObjectType") || attribute.Is("InterfaceType") || attribute.Is("UnionType") || attribute.Is("EnumType") || attribute.Is("InputObjectType")).Text() is { } given)
        {
            return given;
        }

        if (type.Attribute("GraphQLName").Text() is { } name)
        {
            return name;
        }

        var generic = type is INamedTypeSymbol { TypeArguments.Length: > 0 } named
            ? $"{type.Name}Of{string.Join("And", named.TypeArguments.Select(Name))}"
            : type.Name;
        return type.Attribute("InputObjectType") is not null ? Names.OfInput(generic)
            : type.IsException() ? Names.OfException(generic)
            : generic;
    }

    private static (TypeWrapper Wrapper, ITypeSymbol? Item) Unwrap(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return (array.Rank == 1 ? TypeWrapper.Array : TypeWrapper.UnsupportedList, array.ElementType);
        }

        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } named)
        {
            return IsEnumerable(type) ? (TypeWrapper.UnsupportedList, null) : (TypeWrapper.None, null);
        }

        var item = named.TypeArguments[0];
        if (named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IReadOnlyList_T)
        {
            return (TypeWrapper.ReadOnlyList, item);
        }

        if (named.IsDefinition("System.Collections.Generic.List<T>"))
        {
            return (TypeWrapper.List, item);
        }

        if (named.IsDefinition(AnnotationNames.Optional))
        {
            return (TypeWrapper.Optional, item);
        }

        return (IsEnumerable(type) ? TypeWrapper.UnsupportedList : TypeWrapper.None, null);
    }

    private static bool IsEnumerable(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_String
        && (type.SpecialType is SpecialType.System_Collections_IEnumerable
            || type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || type.OriginalDefinition.MetadataName == "IAsyncEnumerable`1"
            || (type.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true
                && type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)));

    private static NamedKind Kind(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return NamedKind.Missing;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return NamedKind.Enum;
        }

        foreach (var attribute in type.GetAttributes())
        {
            var kind = attribute.Is("InputObjectType") ? NamedKind.InputObject
                : attribute.Is("ObjectType") ? NamedKind.Object
                : attribute.Is("InterfaceType") ? NamedKind.Interface
                : attribute.Is("UnionType") ? NamedKind.Union
                : NamedKind.Plain;
            if (kind != NamedKind.Plain)
            {
                return kind;
            }
        }

        return RuntimeKind(type);
    }

    private static NamedKind RuntimeKind(ITypeSymbol type)
    {
        if (type.IsDefinition(AnnotationNames.DataLoader) || type.AllInterfaces.Any(static contract => contract.IsDefinition(AnnotationNames.DataLoader)))
        {
            return NamedKind.DataLoader;
        }

        return type.OriginalDefinition.ToDisplayString() switch
        {
            "System.IServiceProvider" => NamedKind.ServiceProvider,
            "System.Threading.CancellationToken" => NamedKind.CancellationToken,
            AnnotationNames.ResolverContext or AnnotationNames.IResolverContext => NamedKind.ResolverContext,
            AnnotationNames.PagingArguments => NamedKind.PagingArguments,
            "System.Security.Claims.ClaimsPrincipal" => NamedKind.ClaimsPrincipal,
            _ => NamedKind.Plain,
        };
    }

    private static bool IsParsable(ITypeSymbol type) =>
        type.AllInterfaces.Any(contract =>
            contract.OriginalDefinition.MetadataName == "IParsable`1"
            && contract.ContainingNamespace.ToDisplayString() == "System"
            && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type));
}
