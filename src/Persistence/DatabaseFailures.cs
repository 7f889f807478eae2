using Npgsql;

namespace GraphQLBackend.Persistence;

/// <summary>Tells a database that is away or late from a fault of ours.</summary>
public static class DatabaseFailures
{
    /// <summary>What the exception, however often it was wrapped, says of the database; null when the cause is another.</summary>
    public static DatabaseFailure? Of(Exception? exception)
    {
        // Entity Framework wraps what a retry might mend into exceptions of other kinds.
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is NpgsqlException found)
            {
                return Of(found);
            }
        }

        return null;
    }

    private static DatabaseFailure? Of(NpgsqlException exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable } => DatabaseFailure.TimedOut,
        PostgresException { SqlState: var state } => IsAway(state) ? DatabaseFailure.Unavailable : null,
        { InnerException: TimeoutException } => DatabaseFailure.TimedOut,
        _ => exception.IsTransient ? DatabaseFailure.Unavailable : null,
    };

    /// <summary>Classes 08 (connection), 53 (resources) and 57P (operator), and a database that is closed to connections.</summary>
    private static bool IsAway(string state) =>
        state.StartsWith("08", StringComparison.Ordinal)
        || state.StartsWith("53", StringComparison.Ordinal)
        || state.StartsWith("57P", StringComparison.Ordinal)
        || state is PostgresErrorCodes.ObjectNotInPrerequisiteState;
}
