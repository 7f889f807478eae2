using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Mutations;
using GraphQLBackend.GraphQL.Types.SchemaRules;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>Puts a schema together from the modules that declare its types. Not thread-safe.</summary>
public sealed class SchemaBuilder
{
    private readonly SchemaTypes _types = new();
    private readonly List<DirectiveDefinition> _directives = [.. BuiltInDirectives.All];
    private readonly Dictionary<Type, DataLoaderFactory> _dataLoaders = [];
    private (string? Query, string? Mutation, string? Subscription) _roots = ("Query", "Mutation", "Subscription");
    private readonly List<AppliedDirective> _appliedDirectives = [];
    private readonly List<MutationField> _mutations = [];
    private MutationConventionOptions? _mutationConventions;
    private string? _description;

    /// <summary>A builder that knows the built-in scalars and directives and the introspection types.</summary>
    public SchemaBuilder()
    {
        foreach (var scalar in BuiltInScalars.Create())
        {
            _types.AddBuiltIn(scalar);
        }
    }

    /// <summary>Whether rules of specification 3 that only hold back bad schemas are checked. Default: true.</summary>
    internal bool Validates { get; init; } = true;

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

    /// <summary>Adds a field to the mutation root; what it looks like depends on the mutation conventions.</summary>
    public SchemaBuilder Mutation(MutationField mutation)
    {
        ArgumentNullException.ThrowIfNull(mutation);
        _mutations.Add(mutation);
        return this;
    }

    /// <summary>Sets the conventions of mutations. Without, only mutations that ask for them follow them.</summary>
    public SchemaBuilder MutationConventions(MutationConventionOptions options)
    {
        _mutationConventions = options;
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
    /// <exception cref="SchemaException">The schema breaks rules of specification 3; all are listed.</exception>
    public Schema Build()
    {
        new MutationConventions(this, _types, _mutationConventions).Apply(_mutations, _roots.Mutation ?? "Mutation");
        _mutations.Clear();
        Introspection.IntrospectionTypes.AddTo(this, _types.Find(_roots.Query ?? string.Empty) as ObjectType);
        CompleteAll();
        var schema = new Schema(_types, _directives, _roots, _description, new DataLoaderRegistry(_dataLoaders))
        {
            AppliedDirectives = _appliedDirectives,
        };
        if (Validates)
        {
            SchemaValidator.Validate(schema);
        }

        return schema;
    }

    private void CompleteAll()
    {
        var faults = new SchemaFaults();
        foreach (var type in _types.All)
        {
            Try(() => Complete(type), faults);
        }

        foreach (var argument in _directives.SelectMany(static directive => directive.Arguments))
        {
            Try(() => argument.Complete(_types), faults);
        }

        if (Validates)
        {
            RootRules.Check(_roots, _types, faults);
        }

        faults.ThrowIfAny();
    }

    private static void Try(Action complete, SchemaFaults faults)
    {
        try
        {
            complete();
        }
        catch (SchemaException exception)
        {
            faults.Add(exception.Message);
        }
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
}
