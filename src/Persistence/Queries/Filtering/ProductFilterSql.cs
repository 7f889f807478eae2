using GraphQLBackend.Domain.Naming;

namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>Writes a filter as a condition on <c>core.products p</c> and, for metrics, <c>mart.product_latest m</c>.</summary>
internal sealed class ProductFilterSql(SqlStatement statement)
{
    /// <summary>Fails for a filter that is too large; and tells whether it needs <c>mart.product_latest m</c>.</summary>
    public static bool Inspect(ProductFilter? filter)
    {
        var conditions = 0;
        return filter is not null && Inspect(filter, 0, ref conditions);
    }

    public void Write(ProductFilter filter)
    {
        switch (filter)
        {
            case AllOf all: WriteList(all.Filters, new SqlFragment(" AND "), new SqlFragment("TRUE")); break;
            case AnyOf any: WriteList(any.Filters, new SqlFragment(" OR "), new SqlFragment("FALSE")); break;
            case TextCondition text: new TextConditionSql(statement, text).Write(); break;
            case NumberCondition number: new NumberConditionSql(statement, number).Write(); break;
            case AvailabilityCondition condition:
                WriteChoice("availability", new SqlFragment("m.availability"), condition.Comparison, condition.Values);
                break;
            case MarketplaceCondition condition:
                WriteChoice("marketplace", new SqlFragment("p.marketplace"), condition.Comparison, condition.Values);
                break;
            default: throw new InvalidOperationException($"Unknown filter {filter.GetType().Name}.");
        }
    }

    private static bool Inspect(ProductFilter filter, int depth, ref int conditions)
    {
        var children = filter switch
        {
            AllOf all => all.Filters,
            AnyOf any => any.Filters,
            _ => [],
        };
        if (filter is AllOf or AnyOf ? ++depth > ProductFilter.MaxDepth : ++conditions > ProductFilter.MaxConditions)
        {
            throw new InvalidFilterException(
                "where", $"at most {ProductFilter.MaxDepth} levels of and/or and {ProductFilter.MaxConditions} conditions are allowed.");
        }

        var needsMetrics = filter is NumberCondition or AvailabilityCondition;
        foreach (var child in children)
        {
            needsMetrics |= Inspect(child, depth, ref conditions);
        }

        return needsMetrics;
    }

    private void WriteList(IReadOnlyList<ProductFilter> filters, SqlFragment separator, SqlFragment whenEmpty)
    {
        statement.Append($"(");
        for (var i = 0; i < filters.Count; i++)
        {
            if (i > 0)
            {
                statement.Append(separator);
            }

            Write(filters[i]);
        }

        if (filters.Count == 0)
        {
            statement.Append(whenEmpty);
        }

        statement.Append($")");
    }

    private void WriteChoice<TEnum>(string field, SqlFragment column, FilterOperator comparison, IReadOnlyList<TEnum> values)
        where TEnum : struct, Enum
    {
        var names = values.Select(SchemaName.Of).ToList();
        if (!EqualitySql.TryWrite(statement, field, column, comparison, names))
        {
            throw new InvalidFilterException(field, $"{comparison} is not allowed, only eq, neq, in and nin.");
        }
    }
}
