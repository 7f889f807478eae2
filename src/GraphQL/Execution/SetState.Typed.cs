namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Rows of type <typeparamref name="T"/>, in the order in which they are written.</summary>
internal sealed class SetState<T>(int columns) : SetState(columns)
{
    private RentedArray<T> _rows;

    public ReadOnlySpan<T> Rows => _rows.Items.AsSpan(0, Count);

    public override void AddRoot(object root) => Add((T)root);

    public void Add(T row)
    {
        if (Count == _rows.Items.Length)
        {
            _rows.Ensure(Math.Max(4, Count * 2), Count);
        }

        _rows.Items[Count++] = row;
    }

    public override void Reset()
    {
        _rows.Release(Count);
        base.Reset();
    }
}
