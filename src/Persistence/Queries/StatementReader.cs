using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>Runs one statement and maps its rows.</summary>
internal static class StatementReader
{
    public static async Task<List<T>> ReadAsync<T>(
        this NpgsqlDataSource dataSource,
        SqlStatement statement,
        Func<NpgsqlDataReader, T> map,
        CancellationToken cancellationToken)
    {
        await using var command = statement.ToCommand(dataSource);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(map(reader));
        }

        return rows;
    }

    public static T? ReadOrNull<T>(this NpgsqlDataReader reader, int ordinal)
        where T : struct =>
        reader.IsDBNull(ordinal) ? null : reader.GetFieldValue<T>(ordinal);

    public static string? ReadTextOrNull(this NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    /// <summary>Rows that come ordered by key, as one list per key; keys without rows are missing.</summary>
    public static IReadOnlyDictionary<long, IReadOnlyList<T>> GroupRuns<T>(this List<T> rows, Func<T, long> key)
    {
        var groups = new Dictionary<long, IReadOnlyList<T>>();
        for (int start = 0, end; start < rows.Count; start = end)
        {
            var current = key(rows[start]);
            for (end = start + 1; end < rows.Count && key(rows[end]) == current; end++)
            {
            }

            groups.Add(current, rows.GetRange(start, end - start));
        }

        return groups;
    }
}
