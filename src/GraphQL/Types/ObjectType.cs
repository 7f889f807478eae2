using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>An object (specification 3.6).</summary>
public abstract class ObjectType : ComplexType
{
    private protected ObjectType(string name)
        : base(name, null)
    {
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Object;

    /// <summary>The type of runtime values.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>The cache policy of the type, or null.</summary>
    public CacheControl? CacheControl { get; internal set; }

    /// <summary>What each value of the type costs where its field does not say otherwise; null for the default of 1.</summary>
    public double? Cost { get; internal set; }

    /// <summary>The introspection fields of a query root (<c>__schema</c>, <c>__type</c>); empty elsewhere.</summary>
    internal List<FieldDefinition> MetaFields { get; } = [];

    internal override void Complete(SchemaTypes types)
    {
        base.Complete(types);
        foreach (var field in MetaFields)
        {
            field.Complete(types);
        }
    }

    /// <summary>Adds an introspection field; whatever the type's runtime values are, it does not look at them.</summary>
    internal abstract void AddMetaField<TResult>(string name, OutputShape<TResult> shape, Func<ResolverContext, TResult> resolve, FieldOptions options);

    /// <summary>Compiles this type's branch of a value declared as <typeparamref name="TBase"/>.</summary>
    internal abstract ObjectCompleter<TBase> CreateBranch<TBase>(SelectionCompiler compiler, FieldSelection selection);

    /// <summary>Compiles the selection set of an operation on this root type.</summary>
    internal abstract SetPlan CreateRootPlan(SelectionCompiler compiler, FieldSelection root);

    /// <summary>Loads the object that a global id names; null for types without a node resolver.</summary>
    internal abstract ValueTask<object?> ResolveNodeAsync(ResolverContext context, string rawId);

    /// <summary>Whether <see cref="ResolveNodeAsync"/> can be used.</summary>
    internal abstract bool HasNodeResolver { get; }
}
