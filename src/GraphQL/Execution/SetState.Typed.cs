namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Rows of type <typeparamref name="T"/>, in the order in which they are written.</summary>
internal sealed class SetState<T>(int columns) : SetState(columns)
{
    private T[] _rows = [];

    public ReadOnlySpan<T> Rows => _rows.AsSpan(0, Count);

    public override void AddRoot(object root) => Add((T)root);

    public void Add(T row)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, Math.Max(4, Count * 2));
        }

        _rows[Count++] = row;
    }
}
