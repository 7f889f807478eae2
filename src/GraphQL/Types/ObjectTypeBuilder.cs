using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Authorization;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>Adds to an object type; the same type may be built in several places (type extensions).</summary>
public sealed class ObjectTypeBuilder<T>
{
    private readonly ObjectType<T> _type;

    internal ObjectTypeBuilder(ObjectType<T> type) => _type = type;

    /// <summary>Sets the description unless one is set.</summary>
    public ObjectTypeBuilder<T> Description(string? description)
    {
        _type.Description ??= description;
        return this;
    }

    /// <summary>Declares that the type implements the named interfaces.</summary>
    public ObjectTypeBuilder<T> Implements(params IReadOnlyList<string> interfaces)
    {
        _type.InterfaceNames.AddRange(interfaces.Except(_type.InterfaceNames));
        return this;
    }

    /// <summary>Sets the cache policy of every value of the type.</summary>
    public ObjectTypeBuilder<T> CacheControl(int? maxAge, CacheControlScope? scope)
    {
        _type.CacheControl = new CacheControl(maxAge, scope);
        return this;
    }

    /// <summary>Sets what each value of the type costs; a weight of the field that leads to it wins.</summary>
    public ObjectTypeBuilder<T> Cost(double weight)
    {
        _type.Cost = weight;
        return this;
    }

    /// <summary>Adds a field that is resolved at once, or replaces the field of that name in its place.</summary>
    public ObjectTypeBuilder<T> Field<TResult>(
        string name,
        OutputShape<TResult> shape,
        PureResolver<T, TResult> resolve,
        FieldOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        return options is { Authorization.Count: > 0 }
            ? FieldAsync(name, shape, (parent, context) => new ValueTask<TResult>(resolve(parent, context)), options)
            : Add(new FieldDefinition<T, TResult>(name, shape, options ?? new FieldOptions(), resolve, null));
    }

    /// <summary>Adds a field that is resolved later, or replaces the field of that name in its place.</summary>
    public ObjectTypeBuilder<T> FieldAsync<TResult>(
        string name,
        OutputShape<TResult> shape,
        AsyncResolver<T, TResult> resolve,
        FieldOptions? options = null) =>
        options is { Authorization.Count: > 0 }
            ? Add(new FieldDefinition<T, TResult>(name, shape, FieldAuthorization.Guard(options), null, FieldAuthorization.Guard(resolve, options.Authorization)))
            : Add(new FieldDefinition<T, TResult>(name, shape, options ?? new FieldOptions(), null, resolve));

    /// <summary>Lets <c>node</c> and <c>nodes</c> load the type by the raw part of its global id; null when there is no such object.</summary>
    public ObjectTypeBuilder<T> NodeResolver(Func<ResolverContext, string, ValueTask<T?>> resolve)
    {
        _type.NodeResolver = resolve;
        return Implements("Node");
    }

    private ObjectTypeBuilder<T> Add(FieldDefinition field)
    {
        var existing = _type.FieldList.FindIndex(other => other.Name == field.Name);
        if (existing < 0)
        {
            _type.FieldList.Add(field);
        }
        else
        {
            _type.FieldList[existing] = field;
        }

        return this;
    }
}
