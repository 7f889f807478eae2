using System.Runtime.CompilerServices;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes values declared as <typeparamref name="TBase"/> whose objects are of type <typeparamref name="T"/>.</summary>
internal sealed class ObjectBranch<TBase, T>(SetPlan<T> set) : ObjectCompleter<TBase>
{
    public override bool RequiresColumns => set.RequiresColumns;

    public override bool Complete(OperationContext context, TBase value)
    {
        if (value is null)
        {
            context.Output.WriteNull();
            return true;
        }

        if (!set.RequiresColumns)
        {
            return set.Complete(context, Cast(value), -1, null);
        }

        var state = context.State(set);
        return set.Complete(context, Cast(value), state.NextRow(), state);
    }

    public override void Collect(OperationContext context, TBase value)
    {
        if (set.RequiresColumns && value is not null)
        {
            context.State(set).Add(Cast(value));
        }
    }

    public override void Skip(OperationContext context, TBase value)
    {
        if (set.RequiresColumns && value is not null)
        {
            context.State(set).NextRow();
        }
    }

    public override void AddSets(List<SetPlan> sets) => sets.Add(set);

    private static T Cast(TBase value)
    {
        // The same type in nearly all cases; then the JIT drops the boxing.
        return typeof(T) == typeof(TBase) ? Unsafe.As<TBase, T>(ref value) : (T)(object)value!;
    }
}
