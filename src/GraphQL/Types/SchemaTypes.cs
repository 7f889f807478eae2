using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>The named types of a schema while it is put together.</summary>
internal sealed class SchemaTypes
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    public IEnumerable<NamedType> All => _types.Values;

    public bool Contains(string name) => _types.ContainsKey(name);

    /// <exception cref="SchemaException">The name is taken.</exception>
    public void Add(NamedType type)
    {
        if (!_types.TryAdd(type.Name, type))
        {
            throw new SchemaException($"The type \"{type.Name}\" is declared twice.");
        }
    }

    public NamedType? Find(string name) => _types.GetValueOrDefault(name);

    /// <exception cref="SchemaException">There is no such type.</exception>
    public NamedType Get(string name) =>
        Find(name) ?? throw new SchemaException($"The type \"{name}\" is used but not declared.");

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
