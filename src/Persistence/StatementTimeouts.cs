using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GraphQLBackend.Persistence;

/// <summary>Longer statements for jobs; everything else keeps the 2 s of serving nodes.</summary>
public static class StatementTimeouts
{
    /// <summary>Lets statements of the current transaction run, and wait for locks, for <paramref name="timeout"/>; ends with the transaction.</summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public static async Task SetStatementTimeoutAsync(this DatabaseFacade database, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A statement timeout is set for a transaction; begin one first.");
        }

        var milliseconds = ((long)timeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        database.SetCommandTimeout(timeout + TimeSpan.FromSeconds(5));
        await database.ExecuteSqlAsync(
            $"SELECT set_config('statement_timeout', {milliseconds}, true), set_config('lock_timeout', {milliseconds}, true)",
            cancellationToken);
    }
}
