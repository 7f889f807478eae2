using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads object types and the classes that add to them.</summary>
internal static class ObjectReader
{
    public const string MutationRoot = "Mutation";

    /// <summary>A class, record or struct with <c>[ObjectType]</c>.</summary>
    public static DeclarationResult ReadObject(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var diagnostics = new DiagnosticBag();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (type.IsGenericType || type.IsStatic)
        {
            diagnostics.Add(type.IsStatic ? Rules.NotStaticPartial : Rules.GenericType, type, type.Name);
            return new DeclarationResult(null, diagnostics.ToEquatableArray());
        }

        return new DeclarationResult(Object(type, type, TypeReader.Name(type), isForeign: false, diagnostics), diagnostics.ToEquatableArray());
    }

    /// <summary>A class with <c>[ObjectType&lt;T&gt;]</c>.</summary>
    public static DeclarationResult ReadObjectOf(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var target = context.Attributes[0].AttributeClass!.TypeArguments[0];
        var given = context.Attributes[0].Text();
        var isForeign = target.Attribute("ObjectType") is null;
        var result = ReadClass(context, target, given ?? TypeReader.Name(target), isForeign, cancellationToken);
        return BindsExplicitly(context.Attributes[0]) && result.Declaration is ObjectDeclaration declaration
            ? result with { Declaration = declaration with { Properties = EquatableArray<MemberModel>.Empty } }
            : result;
    }

    /// <summary>A class with <c>[ExtendObjectType&lt;T&gt;]</c>.</summary>
    public static DeclarationResult ReadExtension(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var target = context.Attributes[0].AttributeClass!.TypeArguments[0];
        return ReadClass(context, target, TypeReader.Name(target), isForeign: false, cancellationToken);
    }

    public static DeclarationResult ReadRoot(GeneratorAttributeSyntaxContext context, string name, CancellationToken cancellationToken) =>
        ReadClass(context, target: null, name, isForeign: false, cancellationToken);

    private static DeclarationResult ReadClass(GeneratorAttributeSyntaxContext context, ITypeSymbol? target, string name, bool isForeign, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (!CheckStaticPartial(type, diagnostics))
        {
            return new DeclarationResult(null, diagnostics.ToEquatableArray());
        }

        var members = new List<MemberModel>();
        var nodeResolvers = new List<MemberModel>();
        foreach (var member in Members(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = member is IMethodSymbol method
                ? MemberReader.Read(method, type.ToSource(), target, context.SemanticModel.Compilation, diagnostics)
                : MemberReader.Read((IPropertySymbol)member, type.ToSource());
            if (read is not null)
            {
                read = AuthorizeReader.AddTo(read, member, type);
                read = target is null && name == MutationRoot ? read with { Mutation = MutationReader.Read(member, diagnostics) } : read;
                if (member.Attribute("NodeResolver") is not null)
                {
                    AuthorizeReader.Refuse(member, "node and nodes load for everybody who may ask; guard the fields of the type", diagnostics);
                    nodeResolvers.Add(read);
                    continue;
                }

                members.Add(read);
            }
        }

        var extended = target is null
            ? Empty(type, AnnotationNames.RootValue, name)
            : isForeign ? Object(type, (INamedTypeSymbol)target, name, isForeign, diagnostics) : Empty(type, target.ToSource(), name);
        return new DeclarationResult(
            extended with
            {
                Description = extended.Description ?? (target is null || isForeign ? Description(type, target is null) : null),
                CacheControl = AnnotationReader.CacheControl(type) ?? extended.CacheControl,
                Properties = extended.Properties.Select(property => AuthorizeReader.AddTo(property, type)).ToEquatableArray(),
                Members = members.ToEquatableArray(),
                NodeResolvers = nodeResolvers.ToEquatableArray(),
            },
            diagnostics.ToEquatableArray());
    }

    // Root classes describe a group of fields, not the root type; only an attribute speaks of the type.
    private static string? Description(INamedTypeSymbol type, bool isRoot) =>
        isRoot ? type.Attribute("GraphQLDescription").Text() : AnnotationReader.Description(type);

    private static ObjectDeclaration Object(INamedTypeSymbol source, INamedTypeSymbol type, string name, bool isForeign, DiagnosticBag diagnostics)
    {
        var connection = ConnectionBase(type);
        foreach (var union in type.AllInterfaces.Where(union => union.Attribute("UnionType") is not null && !SymbolEqualityComparer.Default.Equals(union.ContainingAssembly, source.ContainingAssembly)))
        {
            diagnostics.Add(Rules.ForeignUnion, source, type.Name, union.Name);
        }

        return Empty(source, type.ToSource(), name) with
        {
            Description = AnnotationReader.Description(type),
            IsExtension = false,
            IsForeign = isForeign,
            CacheControl = AnnotationReader.CacheControl(type),
            Interfaces = type.AllInterfaces.Where(static contract => contract.Attribute("InterfaceType") is not null).Select(static contract => TypeReader.Name(contract)).OrderBy(static contract => contract, StringComparer.Ordinal).ToEquatableArray(),
            Unions = type.AllInterfaces.Where(static contract => contract.Attribute("UnionType") is not null).Select(static contract => contract.ToSource()).ToEquatableArray(),
            ConnectionNode = connection is null ? null : TypeReader.Read(connection.TypeArguments[0]),
            Properties = MemberReader.Properties(type, connection).ToEquatableArray(),
        };
    }

    public static ObjectDeclaration Empty(INamedTypeSymbol source, string runtimeType, string name) =>
        new(
            source.ToSource(),
            LocationModel.From(source),
            runtimeType,
            name,
            Description: null,
            IsExtension: true,
            IsForeign: false,
            CacheControl: null,
            EquatableArray<string>.Empty,
            EquatableArray<string>.Empty,
            ConnectionNode: null,
            EquatableArray<MemberModel>.Empty,
            EquatableArray<MemberModel>.Empty,
            EquatableArray<MemberModel>.Empty);

    private static INamedTypeSymbol? ConnectionBase(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.IsDefinition(AnnotationNames.Connection))
            {
                return current;
            }
        }

        return null;
    }

    public static bool CheckStaticPartial(INamedTypeSymbol type, DiagnosticBag diagnostics)
    {
        if (type.IsStaticPartial())
        {
            return true;
        }

        diagnostics.Add(Rules.NotStaticPartial, type, type.Name);
        return false;
    }

    private static bool BindsExplicitly(AttributeData attribute) =>
        attribute.NamedArguments.Any(static argument => argument is { Key: "BindFieldsExplicitly", Value.Value: true });

    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers().Where(static member =>
            member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false }
                and (IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol { GetMethod: not null })
            && member.Attribute("GraphQLIgnore") is null
            && member.Attribute("DataLoader") is null);
}
