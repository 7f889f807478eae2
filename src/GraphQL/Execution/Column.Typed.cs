namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A column of values of type <typeparamref name="TResult"/>.</summary>
internal sealed class Column<TResult>(OperationContext context, ValueCompleter<TResult> completer, SetPlan[] sets, int rows) : Column
{
    private readonly TResult[] _values = new TResult[rows];
    // For each row the number of its first object in each set; behind the last row, where that one ends.
    private readonly int[] _starts = sets.Length == 0 ? [] : new int[(rows + 1) * sets.Length];
    private Exception?[]? _faults;

    // One more than the rows still open: the column must not complete while its resolvers are being started.
    private int _open = rows + 1;

    public void Set(int row, TResult value)
    {
        _values[row] = value;
        Release();
    }

    public void Set(int row, ValueTask<TResult> pending)
    {
        if (pending.IsCompletedSuccessfully)
        {
            Set(row, pending.Result);
            return;
        }

        var task = pending.AsTask();
        context.Waves.Start();
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => Finish(row, task));
    }

    public void Fail(int row, Exception fault)
    {
        // Rows may fail on several threads when resolvers wait for something other than a DataLoader.
        var faults = Volatile.Read(ref _faults) ?? Interlocked.CompareExchange(ref _faults, new Exception?[rows], null) ?? _faults;
        faults[row] = fault;
        Release();
    }

    /// <summary>The value of <paramref name="row"/>, with the sets below moved to its first objects.</summary>
    public TResult Seek(int row, out Exception? fault)
    {
        for (var i = 0; i < sets.Length; i++)
        {
            context.State(sets[i]).MoveTo(_starts[(row * sets.Length) + i]);
        }

        fault = _faults?[row];
        return _values[row];
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _open) == 0)
        {
            context.Waves.Ready(this);
        }
    }

    public override void Expand()
    {
        if (sets.Length == 0)
        {
            return;
        }

        for (var row = 0; row < rows; row++)
        {
            MarkStart(row);
            if (_faults?[row] is null)
            {
                completer.Collect(context, _values[row]);
            }
        }

        MarkStart(rows);
        foreach (var set in sets)
        {
            set.Start(context);
        }
    }

    /// <summary>Refuses to go on when a value did not show the same objects to be written that it had shown to be collected.</summary>
    /// <exception cref="InvalidOperationException">A list or a type resolver of the application answered differently the second time.</exception>
    public void CheckEnd(int row)
    {
        for (var i = 0; i < sets.Length; i++)
        {
            if (context.State(sets[i]).Next != _starts[((row + 1) * sets.Length) + i])
            {
                throw new InvalidOperationException($"A value changed while objects of type \"{sets[i].Type.Name}\" were written.");
            }
        }
    }

    private void MarkStart(int row)
    {
        for (var i = 0; i < sets.Length; i++)
        {
            _starts[(row * sets.Length) + i] = context.State(sets[i]).Count;
        }
    }

    private void Finish(int row, Task<TResult> task)
    {
        if (task.IsCompletedSuccessfully)
        {
            Set(row, task.Result);
        }
        else
        {
            Fail(row, task.Exception?.InnerException ?? new TaskCanceledException(task));
        }

        context.Waves.Finish();
    }
}
