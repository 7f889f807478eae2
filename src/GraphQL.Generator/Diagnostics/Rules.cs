using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Diagnostics;

/// <summary>Everything the generator refuses; cause and fix of each are in <c>docs/generator.md</c>.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NoModule = New(1, "No module", "The assembly declares GraphQL types but has no [assembly: Module(\"…\")], so nothing registers them");
    public static readonly DiagnosticDescriptor NotStaticPartial = New(2, "Not a static partial class", "\"{0}\" must be a static partial class that is neither nested nor generic");
    public static readonly DiagnosticDescriptor Subscription = New(3, "Subscription field", "\"{0}\" is no subscription field: {1}");
    public static readonly DiagnosticDescriptor UnknownOutput = New(4, "No output type", "\"{0}\" returns {1}, for which there is neither a scalar nor an [ObjectType], [InterfaceType], [UnionType] or enum");
    public static readonly DiagnosticDescriptor UnsupportedList = New(5, "Unsupported list", "\"{0}\" uses {1}; lists are IReadOnlyList<T>, T[] or List<T>");
    public static readonly DiagnosticDescriptor UnsupportedMember = New(6, "Unsupported member", "\"{0}\" cannot become a field: {1}");
    public static readonly DiagnosticDescriptor DuplicateField = New(7, "Duplicate name", "\"{0}\" is declared more than once");
    public static readonly DiagnosticDescriptor DuplicateType = New(8, "Duplicate type", "The GraphQL type \"{0}\" is declared by both {1} and {2}");
    public static readonly DiagnosticDescriptor ScalarName = New(9, "Unknown scalar name", "The name of the scalar {0} is not a constant given to its base class; add [GraphQLName]");
    public static readonly DiagnosticDescriptor AmbiguousScalar = New(10, "Ambiguous scalar", "{0} is the runtime type of the scalars {1}; choose with [assembly: BindRuntimeType<{0}>(\"…\")]");
    public static readonly DiagnosticDescriptor UnknownInput = New(11, "No input type", "\"{0}\" is of type {1}, for which there is neither a scalar nor an enum nor an [InputObjectType]");
    public static readonly DiagnosticDescriptor Default = New(12, "Unsupported default", "The default of \"{0}\" cannot be written in GraphQL: {1}");
    public static readonly DiagnosticDescriptor DataLoader = New(13, "Unsupported DataLoader", "\"{0}\" is not a DataLoader method: {1}");
    public static readonly DiagnosticDescriptor NodeResolver = New(14, "Unsupported node resolver", "\"{0}\" is not a node resolver: {1}");
    public static readonly DiagnosticDescriptor Parent = New(15, "Wrong parent", "The parent of \"{0}\" is {1}, which the type of its [Parent] parameter does not accept");
    public static readonly DiagnosticDescriptor Id = New(16, "Unsupported id", "\"{0}\" cannot be an ID: {1}");
    public static readonly DiagnosticDescriptor GraphQLType = New(17, "Scalar does not fit", "\"{0}\" is of type {1}, but the scalar has values of type {2}");
    public static readonly DiagnosticDescriptor GenericType = New(18, "Generic type", "\"{0}\" is generic and cannot be declared as a GraphQL type");
    public static readonly DiagnosticDescriptor Constructor = New(19, "No usable constructor", "\"{0}\" needs a public constructor whose parameters all name properties");
    public static readonly DiagnosticDescriptor OneOf = New(20, "OneOf field", "\"{0}\" belongs to a [OneOf] input object and must be nullable and without a default");
    public static readonly DiagnosticDescriptor EmptyType = New(21, "Empty type", "The GraphQL type \"{0}\" has no {1}");
    public static readonly DiagnosticDescriptor ForeignUnion = New(22, "Union of another assembly", "\"{0}\" implements the union {1}, which is declared in another assembly and cannot take it in");
    public static readonly DiagnosticDescriptor InvalidName = New(23, "Invalid name", "\"{0}\" is not a valid {1}");
    public static readonly DiagnosticDescriptor EnumConstant = New(24, "Enum constant", "\"{0}\" must be a constant of the enum with the name of the value it stands for");
    public static readonly DiagnosticDescriptor NoIdField = New(25, "No id field", "\"{0}\" has a node resolver but no field \"id\" marked [ID]");

    public static readonly DiagnosticDescriptor Error = New(26, "Unsupported error", "\"{0}\" cannot be an error of a mutation: {1}");
    public static readonly DiagnosticDescriptor Errorless = New(27, "Errors without a payload", "The mutation \"{0}\" declares errors, but {1}");

    public static readonly DiagnosticDescriptor Authorize = New(28, "[Authorize] without effect", "[Authorize] on \"{0}\" would guard nothing: {1}");

    private static DiagnosticDescriptor New(int number, string title, string message) =>
        new($"GQLB{number:000}", title, message, "GraphQL", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
