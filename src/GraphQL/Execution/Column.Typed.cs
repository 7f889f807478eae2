namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A column of values of type <typeparamref name="TResult"/>.</summary>
internal sealed class Column<TResult>(OperationContext context, ValueCompleter<TResult> completer, SetPlan[] sets) : Column
{
    private RentedArray<TResult> _values;

    // For each row the number of its first object in each set; behind the last row, where that one ends.
    private RentedArray<int> _starts;

    // Those that have not ended; none are rented before one is met.
    private RentedArray<Task<TResult>?> _tasks;
    private Exception?[]? _faults;
    private int _rows;
    private int _waiting;
    private bool _isWatched;

    public void Begin(int rows)
    {
        _rows = rows;
        _values.Ensure(rows);
        if (sets.Length > 0)
        {
            _starts.Ensure((rows + 1) * sets.Length);
        }
    }

    public void Set(int row, TResult value) => _values.Items[row] = value;

    public void Set(int row, ValueTask<TResult> pending)
    {
        if (pending.IsCompletedSuccessfully)
        {
            Set(row, pending.Result);
            return;
        }

        if (_waiting++ == 0)
        {
            _tasks.Ensure(_rows);
        }

        _tasks.Items[row] = pending.AsTask();
    }

    public void Fail(int row, Exception fault) => (_faults ??= new Exception?[_rows])[row] = fault;

    /// <summary>All resolvers are started.</summary>
    public void End()
    {
        if (_waiting == 0)
        {
            context.Waves.Ready(this);
        }
        else
        {
            context.Waves.Open(this);
        }
    }

    /// <summary>The value of <paramref name="row"/>, with the sets below moved to its first objects.</summary>
    public TResult Seek(int row, out Exception? fault)
    {
        for (var i = 0; i < sets.Length; i++)
        {
            context.State(sets[i]).MoveTo(_starts.Items[(row * sets.Length) + i]);
        }

        fault = _faults?[row];
        return _values.Items[row];
    }

    public override bool Collect()
    {
        var tasks = _tasks.Items;
        for (var row = 0; row < _rows && _waiting > 0; row++)
        {
            if (tasks[row] is { IsCompleted: true } task)
            {
                tasks[row] = null;
                _waiting--;
                Take(row, task);
            }
        }

        return _waiting == 0;
    }

    public override void Watch(Action wake)
    {
        if (_isWatched)
        {
            return;
        }

        _isWatched = true;
        for (var row = 0; row < _rows; row++)
        {
            _tasks.Items[row]?.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(wake);
        }
    }

    public override void Expand()
    {
        if (sets.Length == 0)
        {
            return;
        }

        for (var row = 0; row < _rows; row++)
        {
            context.CountStep();
            MarkStart(row);
            if (_faults?[row] is null)
            {
                completer.Collect(context, _values.Items[row]);
            }
        }

        MarkStart(_rows);
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
            if (context.State(sets[i]).Next != _starts.Items[((row + 1) * sets.Length) + i])
            {
                throw new InvalidOperationException($"A value changed while objects of type \"{sets[i].Type.Name}\" were written.");
            }
        }
    }

    public override void Abandon()
    {
        for (var row = 0; row < _rows && _waiting > 0; row++)
        {
            // Looked at, so that no fault is reported as one that nobody has seen.
            _ = _tasks.Items[row]?.ContinueWith(
                static late => late.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    public override void Reset()
    {
        _values.Release(_rows);
        _starts.Release(0);
        _tasks.Release(0);
        _faults = null;
        _rows = 0;
        _isWatched = false;
    }

    private void Take(int row, Task<TResult> task)
    {
        if (task.IsCompletedSuccessfully)
        {
            Set(row, task.Result);
        }
        else
        {
            Fail(row, task.Exception?.InnerException ?? new TaskCanceledException(task));
        }
    }

    private void MarkStart(int row)
    {
        for (var i = 0; i < sets.Length; i++)
        {
            _starts.Items[(row * sets.Length) + i] = context.State(sets[i]).Count;
        }
    }
}
