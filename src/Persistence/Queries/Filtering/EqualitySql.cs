namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>The four comparisons every type has, with null as an ordinary value.</summary>
internal static class EqualitySql
{
    /// <summary>Writes eq, neq, in or nin; false for any other comparison.</summary>
    public static bool TryWrite<T>(
        SqlStatement statement,
        string field,
        SqlFragment column,
        FilterOperator comparison,
        IReadOnlyList<T?> values)
        where T : class =>
        TryWrite(statement, field, column, comparison, values.OfType<T>().ToArray(), values.Count);

    /// <summary>Writes the comparison for the values that are not null; <paramref name="count"/> includes the nulls.</summary>
    public static bool TryWrite<T>(
        SqlStatement statement,
        string field,
        SqlFragment column,
        FilterOperator comparison,
        T[] present,
        int count)
    {
        var hasNull = present.Length < count;
        switch (comparison)
        {
            case FilterOperator.Eq:
                RequireOne(field, comparison, count);
                _ = hasNull ? statement.Append($"{column} IS NULL") : statement.Append($"{column} = {present[0]}");
                return true;
            case FilterOperator.Neq:
                RequireOne(field, comparison, count);
                _ = hasNull ? statement.Append($"{column} IS NOT NULL") : statement.Append($"{column} IS DISTINCT FROM {present[0]}");
                return true;
            case FilterOperator.In:
                RequireFew(field, comparison, count);
                statement.Append($"({column} = ANY({present}){new SqlFragment(hasNull ? " OR " : "")}");
                _ = hasNull ? statement.Append($"{column} IS NULL)") : statement.Append($")");
                return true;
            case FilterOperator.Nin:
                RequireFew(field, comparison, count);
                statement.Append($"({column} <> ALL({present}){new SqlFragment(hasNull ? " AND " : " OR ")}{column} IS ");
                statement.Append(new SqlFragment(hasNull ? "NOT NULL)" : "NULL)"));
                return true;
            default:
                return false;
        }
    }

    public static void RequireOne(string field, FilterOperator comparison, int count)
    {
        if (count != 1)
        {
            throw new InvalidFilterException(field, $"{comparison} takes one value, not {count}.");
        }
    }

    private static void RequireFew(string field, FilterOperator comparison, int count)
    {
        if (count > ProductFilter.MaxValues)
        {
            throw new InvalidFilterException(field, $"{comparison} takes at most {ProductFilter.MaxValues} values, not {count}.");
        }
    }
}
