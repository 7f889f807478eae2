using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>The named types of a schema while it is put together.</summary>
internal sealed class SchemaTypes
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly List<NamedType> _builtIns = [];

    public IEnumerable<NamedType> All => _types.Values;

    public bool Contains(string name) => _types.ContainsKey(name);

    /// <summary>Adds a type; it may take the place of a built-in scalar, which the definitions of the specification go on using.</summary>
    /// <exception cref="SchemaException">The name is taken.</exception>
    public void Add(NamedType type)
    {
        if (Find(type.Name) is { } taken && !_builtIns.Contains(taken))
        {
            throw new SchemaException($"The type \"{type.Name}\" is declared twice.");
        }

        _types[type.Name] = type;
    }

    public void AddBuiltIn(ScalarType scalar)
    {
        _builtIns.Add(scalar);
        _types[scalar.Name] = scalar;
    }

    public NamedType? Find(string name) => _types.GetValueOrDefault(name);

    /// <exception cref="SchemaException">There is no such type.</exception>
    public NamedType Get(string name) =>
        Find(name) ?? throw new SchemaException($"The type \"{name}\" is used but not declared.");

    /// <exception cref="SchemaException">There is no such leaf type with runtime values of type <typeparamref name="T"/>.</exception>
    public ILeafType<T> GetLeaf<T>(string name) =>
        Get(name) as ILeafType<T>
        ?? _builtIns.Find(scalar => scalar.Name == name) as ILeafType<T>
        ?? throw SchemaException.RuntimeTypeMismatch(name, typeof(T));

    public IType Resolve(ITypeNode node)
    {
        return node switch
        {
            NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
            ListTypeNode list => new ListType(Resolve(list.Type)),
            _ => Get(((NamedTypeNode)node).Name.Value),
        };
    }
}
