using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>Puts a schema together from the modules that declare its types. Not thread-safe.</summary>
public sealed class SchemaBuilder
{
    private readonly SchemaTypes _types = new();
    private readonly List<DirectiveDefinition> _directives = [.. BuiltInDirectives.All];
    private readonly Dictionary<Type, DataLoaderFactory> _dataLoaders = [];
    private (string? Query, string? Mutation, string? Subscription) _roots = ("Query", "Mutation", "Subscription");
    private readonly List<AppliedDirective> _appliedDirectives = [];
    private string? _description;

    /// <summary>A builder that knows the built-in scalars and directives and the introspection types.</summary>
    public SchemaBuilder()
    {
        foreach (var scalar in BuiltInScalars.Create())
        {
            _types.AddBuiltIn(scalar);
        }
    }

    /// <summary>Whether a default that does not fit its type stops the building. Default: true.</summary>
    internal bool ChecksDefaults { get; init; } = true;

    /// <summary>Sets the description.</summary>
    public SchemaBuilder Description(string? description)
    {
        _description = description;
        return this;
    }

    /// <summary>Names the root types; the defaults are Query, Mutation and Subscription.</summary>
    public SchemaBuilder Roots(string? query, string? mutation, string? subscription)
    {
        _roots = (query, mutation, subscription);
        return this;
    }

    /// <summary>Names the root types there are.</summary>
    internal SchemaBuilder Roots(IReadOnlyDictionary<OperationType, string> roots) =>
        Roots(
            roots.GetValueOrDefault(OperationType.Query),
            roots.GetValueOrDefault(OperationType.Mutation),
            roots.GetValueOrDefault(OperationType.Subscription));

    /// <summary>Applies directives to the schema.</summary>
    internal SchemaBuilder Apply(IEnumerable<AppliedDirective> directives)
    {
        _appliedDirectives.AddRange(directives);
        return this;
    }

    /// <summary>Declares a scalar, enum, input object, interface or union.</summary>
    /// <exception cref="SchemaException">The name is taken.</exception>
    public SchemaBuilder Add(NamedType type)
    {
        _types.Add(type);
        return this;
    }

    /// <summary>Declares an object type, or adds to it.</summary>
    /// <exception cref="SchemaException">The name is taken by a type with other runtime values.</exception>
    public SchemaBuilder Object<T>(string name, Action<ObjectTypeBuilder<T>> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        if (!_types.Contains(name))
        {
            _types.Add(new ObjectType<T>(name));
        }

        build(new ObjectTypeBuilder<T>(_types.Get(name) as ObjectType<T> ?? throw SchemaException.RuntimeTypeMismatch(name, typeof(T))));
        return this;
    }

    /// <summary>Declares a directive, or replaces the one of that name in its place.</summary>
    public SchemaBuilder Directive(DirectiveDefinition directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        var existing = _directives.FindIndex(other => other.Name == directive.Name);
        if (existing < 0)
        {
            _directives.Add(directive);
        }
        else
        {
            _directives[existing] = directive;
        }

        return this;
    }

    /// <summary>Registers how a DataLoader is made for an operation; <typeparamref name="T"/> is what resolvers ask for.</summary>
    public SchemaBuilder DataLoader<T>(DataLoaderFactory factory)
        where T : class, IDataLoader
    {
        _dataLoaders[typeof(T)] = factory;
        return this;
    }

    /// <summary>The schema.</summary>
    /// <exception cref="SchemaException">A type is missing, is used where it cannot stand, or a default does not fit.</exception>
    public Schema Build()
    {
        Introspection.IntrospectionTypes.AddTo(this, _types.Find(_roots.Query ?? string.Empty) as ObjectType);
        foreach (var type in _types.All)
        {
            Complete(type);
        }

        foreach (var argument in _directives.SelectMany(static directive => directive.Arguments))
        {
            argument.Complete(_types);
        }

        if (ChecksDefaults)
        {
            CheckDefaults();
        }

        return new Schema(_types, _directives, _roots, _description, new DataLoaderRegistry(_dataLoaders))
        {
            AppliedDirectives = _appliedDirectives,
        };
    }

    private void Complete(NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                complex.Complete(_types);
                break;
            case UnionType union:
                union.Complete(_types);
                break;
            case InputObjectType input:
                foreach (var field in input.Fields)
                {
                    field.Complete(_types);
                }

                break;
        }
    }

    private void CheckDefaults()
    {
        var places = _types.All.OfType<ComplexType>().SelectMany(static type => type.Fields.SelectMany(field =>
                field.Arguments.Select(argument => (Place: $"{type.Name}.{field.Name}({argument.Name}:)", Value: argument))))
            .Concat(_types.All.OfType<InputObjectType>().SelectMany(static type =>
                type.Fields.Select(field => (Place: $"{type.Name}.{field.Name}", Value: field))));
        foreach (var (place, value) in places)
        {
            try
            {
                value.CheckDefault();
            }
            catch (Exception exception) when (exception is LeafCoercionException or ArgumentCoercionException)
            {
                throw new SchemaException($"The default of {place} does not fit: {exception.Message}", exception);
            }
        }
    }
}
