namespace GraphQLBackend.Persistence.Statements;

/// <summary>
/// Counts every statement that starts in this logical operation, however many tasks it runs in parallel, until it is disposed.
/// Scopes nest: an outer scope also counts what an inner one saw. Safe for concurrent use.
/// </summary>
public sealed class StatementScope : IDisposable
{
    private static readonly AsyncLocal<StatementScope?> s_current = new();

    private readonly Lock _lock = new();
    private readonly List<string> _statements = [];
    private readonly StatementScope? _outer;

    private StatementScope(StatementScope? outer) => _outer = outer;

    /// <summary>Number of statements so far; the commands of a batch count one by one.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _statements.Count;
            }
        }
    }

    /// <summary>Their SQL in the order they started, without parameter values.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (_lock)
            {
                return [.. _statements];
            }
        }
    }

    /// <summary>
    /// Begins a scope for the calling method and everything it calls or starts. Dispose it in the same method.
    /// Work handed to a thread that does not inherit the execution context is not seen.
    /// </summary>
    public static StatementScope Start() => s_current.Value = new StatementScope(s_current.Value);

    /// <inheritdoc/>
    public void Dispose() => s_current.Value = _outer;

    internal static void Record(string sql)
    {
        for (var scope = s_current.Value; scope is not null; scope = scope._outer)
        {
            scope.Add(sql);
        }
    }

    private void Add(string sql)
    {
        lock (_lock)
        {
            _statements.Add(sql);
        }
    }
}
