using System.Runtime.CompilerServices;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes values declared as <typeparamref name="TBase"/> whose objects are of type <typeparamref name="T"/>.</summary>
internal sealed class ObjectBranch<TBase, T>(SetPlan<T> set) : ObjectCompleter<TBase>
{
    public override bool RequiresColumns => set.RequiresColumns;

    public override bool Complete(OperationContext context, TBase value)
    {
        if (Null<TBase>.Is(value))
        {
            context.Output.WriteNull();
            return true;
        }

        if (!TryCast(value, out var parent))
        {
            return context.Fail(new InvalidOperationException($"A value of type {value!.GetType()} cannot be a \"{set.Type.Name}\"."));
        }

        context.CountObject();
        if (!set.RequiresColumns)
        {
            return set.Complete(context, parent, -1, null);
        }

        var state = context.State(set);
        return set.Complete(context, parent, state.NextRow(), state);
    }

    public override void Collect(OperationContext context, TBase value)
    {
        if (set.RequiresColumns && !Null<TBase>.Is(value) && TryCast(value, out var parent))
        {
            context.State(set).Add(parent);
        }
    }

    public override void Skip(OperationContext context, TBase value)
    {
        if (set.RequiresColumns && !Null<TBase>.Is(value) && TryCast(value, out _))
        {
            context.State(set).NextRow();
        }
    }

    public override void AddSets(List<SetPlan> sets) => sets.Add(set);

    private static bool TryCast(TBase value, out T parent)
    {
        // The same type in nearly all cases; then the JIT drops the boxing.
        if (typeof(T) == typeof(TBase))
        {
            parent = Unsafe.As<TBase, T>(ref value);
            return true;
        }

        var fits = value is T;
        parent = fits ? (T)(object)value! : default!;
        return fits;
    }
}
