namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// The errors of one running operation, bounded whatever fails. Field errors are raised while the response is written, by one thread, and
/// taken back with what null propagation takes back; errors that resolvers report come from any thread and stay.
/// </summary>
internal sealed class OperationErrors
{
    /// <summary>Errors in one response at most.</summary>
    public const int MaxErrors = 50;

    private readonly Lock _lock = new();
    private List<IError>? _raised;
    private List<IError>? _reported;
    private bool _isClosed;

    /// <summary>Whether there is any error so far.</summary>
    public bool HasAny => _raised is { Count: > 0 } || _reported is { Count: > 0 };

    /// <summary>A place to which <see cref="KeepLast"/> can go back.</summary>
    public int Mark => _raised?.Count ?? 0;

    /// <summary>Adds a field error. Behind the limit only the last one is kept, because it may be the one that reaches the root.</summary>
    public void Raise(IError error)
    {
        _raised ??= [];
        if (_raised.Count > MaxErrors)
        {
            _raised[MaxErrors] = error;
            return;
        }

        _raised.Add(error);
    }

    /// <summary>Adds an error of a resolver; ignored when the operation has been answered.</summary>
    public void Report(IError error)
    {
        lock (_lock)
        {
            if (!_isClosed && (_reported?.Count ?? 0) < MaxErrors)
            {
                (_reported ??= []).Add(error);
            }
        }
    }

    /// <summary>Drops all field errors since <paramref name="mark"/> but the last.</summary>
    public void KeepLast(int mark)
    {
        if (_raised is not null && _raised.Count > mark + 1)
        {
            _raised.RemoveRange(mark, _raised.Count - mark - 1);
        }
    }

    /// <summary>Takes no more errors; returns the field errors and then the reported ones.</summary>
    public IReadOnlyList<IError> Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            if (_reported is null)
            {
                return _raised is null ? Array.Empty<IError>() : FirstOf(_raised);
            }

            return FirstOf([.. _raised ?? [], .. _reported]);
        }
    }

    /// <summary>Forgets everything of the request.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            _raised = null;
            _reported = null;
            _isClosed = false;
        }
    }

    private static List<IError> FirstOf(List<IError> errors) => errors.Count switch
    {
        > MaxErrors => errors.GetRange(0, MaxErrors),
        _ => errors,
    };
}
