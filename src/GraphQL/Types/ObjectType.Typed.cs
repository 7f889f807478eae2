using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>An object whose runtime values are of type <typeparamref name="T"/>.</summary>
internal sealed class ObjectType<T>(string name) : ObjectType(name)
{
    public override Type RuntimeType => typeof(T);

    public Func<ResolverContext, string, ValueTask<T?>>? NodeResolver { get; set; }

    internal override bool HasNodeResolver => NodeResolver is not null;

    public SetPlan<T> CreatePlan(SelectionCompiler compiler, FieldSelection selection)
    {
        IReadOnlyList<FieldSelection> fields;
        try
        {
            fields = compiler.CollectFields(this, selection);
        }
        catch (ArgumentCoercionException fault)
        {
            return compiler.Add(new SetPlan<T>(this, [new FaultFieldPlan<T>(selection, fault)], null));
        }

        FieldPlan<T>[] plans = [.. fields.Select(field => CreateField(compiler, field))];
        return compiler.Add(new SetPlan<T>(this, plans, compiler.CreateSelector(this, selection, fields)));
    }

    internal override void AddMetaField<TResult>(string name, OutputShape<TResult> shape, Func<ResolverContext, TResult> resolve, FieldOptions options) =>
        MetaFields.Add(new FieldDefinition<T, TResult>(name, shape, options, (_, context) => resolve(context), null));

    internal override ObjectCompleter<TBase> CreateBranch<TBase>(SelectionCompiler compiler, FieldSelection selection) =>
        new ObjectBranch<TBase, T>(CreatePlan(compiler, selection));

    internal override SetPlan CreateRootPlan(SelectionCompiler compiler, FieldSelection root) => CreatePlan(compiler, root);

    internal override async ValueTask<object?> ResolveNodeAsync(ResolverContext context, string rawId) =>
        NodeResolver is null ? null : await NodeResolver(context, rawId);

    private FieldPlan<T> CreateField(SelectionCompiler compiler, FieldSelection selection)
    {
        return selection.Definition is FieldDefinition<T> definition
            ? definition.CreatePlan(compiler, selection)
            : new TypeNameFieldPlan<T>(selection, Name);
    }
}
