using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A field of objects with runtime values of type <typeparamref name="TParent"/>.</summary>
internal abstract class FieldDefinition<TParent>(string name, FieldOptions options) : FieldDefinition(name, options)
{
    public abstract FieldPlan<TParent> CreatePlan(SelectionCompiler compiler, FieldSelection selection);
}

/// <summary>A field with a resolver: <paramref name="resolve"/> at once, or <paramref name="resolveAsync"/>.</summary>
internal sealed class FieldDefinition<TParent, TResult>(
    string name,
    OutputShape<TResult> shape,
    FieldOptions options,
    PureResolver<TParent, TResult>? resolve,
    AsyncResolver<TParent, TResult>? resolveAsync)
    : FieldDefinition<TParent>(name, options)
{
    internal override string? NodeTypeName => shape.NodeTypeName;

    internal override void Complete(SchemaTypes types)
    {
        base.Complete(types);
        Type = shape.Resolve(types);
    }

    internal override async ValueTask<object?> ResolveAsync(object parent, ResolverContext context) =>
        resolveAsync is null ? resolve!((TParent)parent, context) : await resolveAsync((TParent)parent, context).ConfigureAwait(false);

    public override FieldPlan<TParent> CreatePlan(SelectionCompiler compiler, FieldSelection selection)
    {
        var completer = shape.CreateCompleter(compiler, selection);
        return resolveAsync is null && !completer.RequiresColumns
            ? new PureFieldPlan<TParent, TResult>(selection, resolve!, completer)
            : new ColumnFieldPlan<TParent, TResult>(selection, resolve, resolveAsync, completer);
    }
}
