using System.Collections.Frozen;
using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A complete schema (specification 3.3). Immutable; made by <see cref="SchemaBuilder"/>.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<string, ObjectType[]> _possibleTypes;
    private readonly SchemaTypes _all;

    internal Schema(
        SchemaTypes types,
        IReadOnlyList<DirectiveDefinition> directives,
        (string? Query, string? Mutation, string? Subscription) roots,
        string? description,
        DataLoaderRegistry dataLoaders)
    {
        _all = types;
        _types = types.All.ToFrozenDictionary(static type => type.Name, StringComparer.Ordinal);
        _directives = directives.ToFrozenDictionary(static directive => directive.Name, StringComparer.Ordinal);
        _possibleTypes = types.All.Where(static type => type.IsAbstract).ToFrozenDictionary(static type => type.Name, FindPossibleTypes, StringComparer.Ordinal);
        Types = [.. ReferencedTypes.WithoutUnusedScalars(types, directives)];
        Directives = directives;
        Description = description;
        DataLoaders = dataLoaders;
        TypeNameField.Complete(types);
        QueryType = Root(roots.Query);
        MutationType = Root(roots.Mutation);
        SubscriptionType = Root(roots.Subscription);
    }

    /// <summary>Markdown, or null.</summary>
    public string? Description { get; }

    /// <summary>
    /// All named types in the order of declaration, including introspection types and those built-in scalars that something is of
    /// (specification 3.5); <see cref="GetType"/> knows the other built-in scalars too.
    /// </summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, including those of the specification, in the order of declaration.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The root of queries; null only in schemas that are compared or printed but not executed.</summary>
    public ObjectType? QueryType { get; }

    /// <summary>The root of mutations, or null.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions, or null.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>Directives applied to the schema definition, in order.</summary>
    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; internal init; } = [];

    internal DataLoaderRegistry DataLoaders { get; }

    /// <summary><c>__typename</c>, which every composite type has (specification 4.1).</summary>
    internal FieldDefinition TypeNameField { get; } = new InterfaceFieldDefinition("__typename", "String!");

    /// <summary>The type of that name, or null.</summary>
    public NamedType? GetType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive of that name, or null.</summary>
    public DirectiveDefinition? GetDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of an operation, or null.</summary>
    public ObjectType? GetRootType(OperationType operation)
    {
        return operation switch
        {
            OperationType.Query => QueryType,
            OperationType.Mutation => MutationType,
            _ => SubscriptionType,
        };
    }

    /// <summary>GetPossibleTypes (specification 5.5.2.3): the type itself, the implementations of an interface, the members of a union.</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type is ObjectType single ? [single] : _possibleTypes.TryGetValue(type.Name, out var possible) ? possible : [];
    }

    /// <summary>The field of a composite type, the meta fields of specification 4.1 and 4.2 included; null when there is none.</summary>
    public FieldDefinition? FindField(NamedType type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        return name == TypeNameField.Name
            ? (type.IsComposite ? TypeNameField : null)
            : (type as ComplexType)?.Field(name) ?? (type as ObjectType)?.MetaFields.Find(field => field.Name == name);
    }

    /// <summary>Whether values of <paramref name="abstractType"/> may be of type <paramref name="type"/>.</summary>
    public bool IsPossibleType(NamedType abstractType, ObjectType type) => GetPossibleTypes(abstractType).Contains(type);

    /// <summary>The type that a type reference names.</summary>
    /// <exception cref="SchemaException">There is no such type.</exception>
    public IType Resolve(ITypeNode type) => _all.Resolve(type);

    private ObjectType[] FindPossibleTypes(NamedType type)
    {
        return type is UnionType union
            ? [.. union.Members]
            : [.. _types.Values.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(type)).OrderBy(static candidate => candidate.Name, StringComparer.Ordinal)];
    }

    private ObjectType? Root(string? name) => name is null ? null : GetType(name) as ObjectType;
}
