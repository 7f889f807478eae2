namespace GraphQLBackend.Persistence;

/// <summary>Why the database did not answer.</summary>
public enum DatabaseFailure
{
    /// <summary>It is not reachable, starting, stopping, or takes no more connections: the same call may succeed in a moment.</summary>
    Unavailable,

    /// <summary>A statement or a lock took longer than it may.</summary>
    TimedOut,
}
