using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Binds C# types to types of the schema. A null answer follows a report.</summary>
internal sealed class ShapeBinder(SchemaNames names, Action<DiagnosticModel> report)
{
    private const string IdScalar = "ID";

    /// <summary>The type of a field; <paramref name="ownName"/> is the type whose id an untyped <c>[ID]</c> is, or null.</summary>
    public BoundShape? Output(TypeModel type, Annotations annotations, string place, string? ownName)
    {
        if (type.IsList)
        {
            var item = Output(type.Item!, annotations, place, ownName);
            return item is null ? null : NonNull("Output", type, new BoundShape($"Output.List<{type.Name}, {item.Type}>({item.Expression})", type.Name, $"[{item.GraphQL}]"));
        }

        if (type.Wrapper == TypeWrapper.UnsupportedList)
        {
            return Fail(Rules.UnsupportedList, annotations, place, type.Name);
        }

        var named = type.Wrapper == TypeWrapper.Optional ? null
            : annotations.Id is { } id ? Id("Output", type, id, annotations, place, ownName)
            : annotations.ScalarClass is { } scalar ? Scalar("Output", type, scalar, annotations, place)
            : OutputOf(type, annotations);
        return named is null
            ? annotations.Id is not null || annotations.ScalarClass is not null ? null : Fail(Rules.UnknownOutput, annotations, place, type.Name)
            : Nullability("Output", type, named);
    }

    /// <summary>The type of an argument or input field.</summary>
    public BoundShape? Input(TypeModel type, Annotations annotations, string place)
    {
        if (type.Wrapper == TypeWrapper.Optional || type.IsList)
        {
            return Wrapped(type, annotations, place);
        }

        if (type.Wrapper == TypeWrapper.UnsupportedList)
        {
            return Fail(Rules.UnsupportedList, annotations, place, type.Name);
        }

        var named = annotations.Id is { } id ? Id("Input", type, id, annotations, place, ownName: null)
            : annotations.ScalarClass is { } scalar ? Scalar("Input", type, scalar, annotations, place)
            : InputOf(type, annotations);
        return named is null
            ? annotations.Id is not null || annotations.ScalarClass is not null ? null : Fail(Rules.UnknownInput, annotations, place, type.Name)
            : Nullability("Input", type, named);
    }

    /// <summary>Whether a value of the type can come from a client.</summary>
    public bool IsInput(TypeModel type) =>
        type.Innermost is var inner && (inner.Kind is NamedKind.Enum or NamedKind.InputObject || names.HasScalar(inner.Name));

    private BoundShape? Wrapped(TypeModel type, Annotations annotations, string place)
    {
        // Only the outermost list of an argument is copied into an array or a List.
        if (type.Item!.Wrapper is TypeWrapper.Array or TypeWrapper.List)
        {
            return Fail(Rules.UnsupportedList, annotations, place, type.Name);
        }

        var item = Input(type.Item!, annotations, place);
        return item is null ? null
            : type.Wrapper == TypeWrapper.Optional ? new BoundShape($"Input.Optional({item.Expression})", $"Optional<{item.Type}>", item.GraphQL)
            : NonNull("Input", type, new BoundShape($"Input.List({item.Expression})", $"IReadOnlyList<{item.Type}>", $"[{item.GraphQL}]"));
    }

    private BoundShape? OutputOf(TypeModel type, Annotations annotations)
    {
        return type.Kind switch
        {
            NamedKind.Enum => Named("Output.Leaf", type, names.Enum(type)),
            NamedKind.Interface or NamedKind.Union => Named("Output.Abstract", type, type.GraphQLName),
            _ when names.Scalar(type.Name, annotations.Location) is { } scalar => Named("Output.Leaf", type, scalar),
            _ when names.Object(type) is { } name => Named("Output.Object", type, name),
            _ => null,
        };
    }

    private BoundShape? InputOf(TypeModel type, Annotations annotations)
    {
        return type.Kind switch
        {
            NamedKind.Enum => Named("Input.Leaf", type, names.Enum(type)),
            NamedKind.InputObject => Named("Input.Object", type, type.GraphQLName),
            _ when names.Scalar(type.Name, annotations.Location) is { } scalar => Named("Input.Leaf", type, scalar),
            _ => null,
        };
    }

    private BoundShape? Id(string kind, TypeModel type, IdModel id, Annotations annotations, string place, string? ownName)
    {
        var given = id.RuntimeType is null ? id.TypeName : names.Object(id.RuntimeType, id.TypeName!);
        if ((given ?? ownName) is not { } typeName)
        {
            return type.Name == "string"
                ? Named($"{kind}.Leaf", type, IdScalar)
                : Fail(Rules.Id, annotations, place, "without a type name, as [ID<T>] has it, the id is a string");
        }

        return type.IsParsable || kind == "Output"
            ? new BoundShape($"{kind}.Id<{type.Name}>({CodeWriter.Literal(typeName)})", type.Name, IdScalar)
            : Fail(Rules.Id, annotations, place, $"{type.Name} is not IParsable");
    }

    private BoundShape? Scalar(string kind, TypeModel type, string scalarClass, Annotations annotations, string place)
    {
        if (names.ScalarClass(scalarClass) is not { } scalar)
        {
            return Fail(Rules.GraphQLType, annotations, place, type.Name, $"{scalarClass} has, whose name is unknown");
        }

        return scalar.ScalarRuntimeType == type.Name
            ? Named($"{kind}.Leaf", type, scalar.Name)
            : Fail(Rules.GraphQLType, annotations, place, type.Name, scalar.ScalarRuntimeType!);
    }

    private static BoundShape Named(string method, TypeModel type, string name) =>
        new($"{method}<{type.Name}>({CodeWriter.Literal(name)})", type.Name, name);

    private static BoundShape Nullability(string kind, TypeModel type, BoundShape shape) =>
        type is { IsNullable: true, IsValueType: true }
            ? new BoundShape($"{kind}.NullableValue({shape.Expression})", $"{shape.Type}?", shape.GraphQL)
            : NonNull(kind, type, shape);

    private static BoundShape NonNull(string kind, TypeModel type, BoundShape shape) =>
        type.IsNullable ? shape : new BoundShape($"{kind}.NonNull({shape.Expression})", shape.Type, $"{shape.GraphQL}!");

    private BoundShape? Fail(DiagnosticDescriptor rule, Annotations annotations, params string[] arguments)
    {
        report(DiagnosticModel.Create(rule, annotations.Location, arguments));
        return null;
    }
}
