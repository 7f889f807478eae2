namespace GraphQLBackend.GraphQL.Execution;

/// <summary>The objects of one selection set in one request, and the columns of what was resolved for them.</summary>
internal abstract class SetState(int columns)
{
    /// <summary>Made when first needed, and kept for other requests.</summary>
    public Column?[] Columns { get; } = columns == 0 ? [] : new Column?[columns];

    public int Count { get; protected set; }

    /// <summary>The row that is written next.</summary>
    public int Next { get; private set; }

    /// <summary>Adds the parent of root fields.</summary>
    public abstract void AddRoot(object root);

    /// <summary>Takes the next row to write it.</summary>
    public int NextRow() => Next++;

    /// <summary>Continues writing at <paramref name="row"/>.</summary>
    public void MoveTo(int row) => Next = row;

    /// <summary>Leaves resolvers that still run to themselves.</summary>
    public void Abandon()
    {
        foreach (var column in Columns)
        {
            column?.Abandon();
        }
    }

    /// <summary>Forgets everything of the request.</summary>
    public virtual void Reset()
    {
        Count = 0;
        Next = 0;
        foreach (var column in Columns)
        {
            column?.Reset();
        }
    }
}
