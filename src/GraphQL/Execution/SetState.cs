namespace GraphQLBackend.GraphQL.Execution;

/// <summary>The objects of one selection set in one request, and the columns of what was resolved for them.</summary>
internal abstract class SetState(int columns)
{
    public Column[] Columns { get; } = columns == 0 ? [] : new Column[columns];

    public int Count { get; protected set; }

    /// <summary>The row that is written next.</summary>
    public int Next { get; private set; }

    /// <summary>Adds the parent of root fields.</summary>
    public abstract void AddRoot(object root);

    /// <summary>Takes the next row to write it.</summary>
    public int NextRow() => Next++;

    /// <summary>Continues writing at <paramref name="row"/>.</summary>
    public void MoveTo(int row) => Next = row;
}
