namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A list literal with variables inside; an absent variable is a null item.</summary>
internal sealed class ListSource<T>(ValueSource<T>[] items) : ValueSource<IReadOnlyList<T>>
{
    public override bool IsConstant => false;

    public override bool TryGet(VariableValues variables, out IReadOnlyList<T> value)
    {
        var list = new T[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i].TryGet(variables, out list[i]);
        }

        value = list;
        return true;
    }
}
