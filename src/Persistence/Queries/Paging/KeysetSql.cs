namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>Writes the condition "comes after (or before) a position" for an order in which absent values come last.</summary>
internal sealed class KeysetSql(SqlStatement statement, SortKey[] keys, SqlFragment id, PageBranch branch)
{
    private bool IsIdDescending => keys.Length > 0 && keys[^1].IsDescending;

    public void Write(CursorPosition position, bool isAfter)
    {
        if (keys.Length == 0)
        {
            statement.Append($" AND {id} {Beyond(isAfter, false)} {position.Id}");
        }
        else if (keys.Length == 1 && position.Values[0] is { } value && branch != PageBranch.Absent)
        {
            // One comparison of rows is what an index on (key, id) can start from, among equal keys too.
            statement.Append($" AND ({keys[0].Column}, {id}) {Beyond(isAfter, keys[0].IsDescending)} (");
            statement.AppendValue(value).Append($", {position.Id})");
        }
        else
        {
            WriteStart(position, isAfter);
            WriteAlternatives(position, isAfter);
        }
    }

    private static SqlFragment Beyond(bool isAfter, bool isDescending) => new(isAfter == isDescending ? "<" : ">");

    // The alternatives below say it all; this repeats part of them in a form that an index can start from.
    private void WriteStart(CursorPosition position, bool isAfter)
    {
        if (position.Values[0] is { } value && branch != PageBranch.Absent)
        {
            statement.Append($" AND {keys[0].Column} {Beyond(isAfter, keys[0].IsDescending)}= ").AppendValue(value);
        }
    }

    // Lexicographic order: the first keys equal and the next one beyond, or all equal and the id beyond.
    private void WriteAlternatives(CursorPosition position, bool isAfter)
    {
        statement.Append($" AND (");
        for (var i = 0; i < keys.Length; i++)
        {
            if (isAfter && position.Values[i] is null)
            {
                continue;
            }

            WriteEqual(position, i);
            WriteBeyond(keys[i], position.Values[i], isAfter);
            statement.Append($" OR ");
        }

        WriteEqual(position, keys.Length);
        statement.Append($"{id} {Beyond(isAfter, IsIdDescending)} {position.Id})");
    }

    private void WriteEqual(CursorPosition position, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _ = position.Values[i] is { } value
                ? statement.Append($"{keys[i].Column} = ").AppendValue(value)
                : statement.Append($"{keys[i].Column} IS NULL");
            statement.Append($" AND ");
        }
    }

    private void WriteBeyond(SortKey key, object? value, bool isAfter)
    {
        if (value is null)
        {
            statement.Append($"{key.Column} IS NOT NULL");
            return;
        }

        statement.Append($"({key.Column} {Beyond(isAfter, key.IsDescending)} ").AppendValue(value);
        statement.Append(new SqlFragment(isAfter && key.IsNullable ? " OR " : ""));
        _ = isAfter && key.IsNullable ? statement.Append($"{key.Column} IS NULL)") : statement.Append($")");
    }
}
