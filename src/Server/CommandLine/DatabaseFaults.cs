using System.Data.Common;

namespace GraphQLBackend.Server.CommandLine;

/// <summary>Tells a database that is away or refuses from a fault of ours.</summary>
internal static class DatabaseFaults
{
    /// <summary>The database's own exception, however often it was wrapped; null when the cause is another.</summary>
    public static DbException? In(Exception exception)
    {
        // Entity Framework wraps what a retry might mend into exceptions of other kinds.
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException found)
            {
                return found;
            }
        }

        return null;
    }
}
