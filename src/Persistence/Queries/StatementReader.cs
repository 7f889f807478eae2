using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>Runs one statement and maps its rows.</summary>
internal static class StatementReader
{
    /// <summary>Adds the next parameter.</summary>
    public static NpgsqlCommand With<T>(this NpgsqlCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return command;
    }

    /// <summary>All rows. Ends the command's life.</summary>
    public static async Task<List<T>> ReadAsync<T>(this NpgsqlCommand command, Func<NpgsqlDataReader, T> map, CancellationToken cancellationToken)
    {
        await using (command)
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var rows = new List<T>();
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(map(reader));
            }

            return rows;
        }
    }

    /// <summary>
    /// Rows that come ordered by a key in their first column, as one list per key; keys without rows are missing. Ends the command's life.
    /// </summary>
    public static async Task<IReadOnlyDictionary<long, IReadOnlyList<T>>> ReadGroupsAsync<T>(
        this NpgsqlCommand command,
        Func<NpgsqlDataReader, T> map,
        CancellationToken cancellationToken)
    {
        await using (command)
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var groups = new Dictionary<long, IReadOnlyList<T>>();
            List<T>? group = null;
            long? current = null;
            while (await reader.ReadAsync(cancellationToken))
            {
                var key = reader.GetInt64(0);
                if (key != current)
                {
                    current = key;
                    groups.Add(key, group = []);
                }

                group!.Add(map(reader));
            }

            return groups;
        }
    }

    public static T? ReadOrNull<T>(this NpgsqlDataReader reader, int ordinal)
        where T : struct =>
        reader.IsDBNull(ordinal) ? null : reader.GetFieldValue<T>(ordinal);

    public static string? ReadTextOrNull(this NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
}
