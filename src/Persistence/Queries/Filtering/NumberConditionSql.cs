namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>Writes a condition on a number of the latest day.</summary>
internal sealed class NumberConditionSql(SqlStatement statement, NumberCondition condition)
{
    private readonly string _field = condition.Field switch
    {
        ProductNumberField.Price => "price",
        ProductNumberField.Bsr => "bsr",
        ProductNumberField.Rating => "rating",
        _ => "reviewCount",
    };

    private readonly SqlFragment _column = condition.Field switch
    {
        ProductNumberField.Price => new("m.price_amount"),
        ProductNumberField.Bsr => new("m.bsr"),
        ProductNumberField.Rating => new("m.rating"),
        _ => new("m.review_count"),
    };

    // An index on an integer column is not used for a decimal, so whole numbers are sent as integers.
    public void Write()
    {
        var present = condition.Values.OfType<decimal>().ToArray();
        if (condition.Field is ProductNumberField.Bsr or ProductNumberField.ReviewCount && Array.TrueForAll(present, IsInteger))
        {
            Write(Array.ConvertAll(present, decimal.ToInt32));
        }
        else
        {
            Write(present);
        }
    }

    private static bool IsInteger(decimal value) =>
        value is >= int.MinValue and <= int.MaxValue && value == decimal.Truncate(value);

    private void Write<T>(T[] present)
    {
        if (!EqualitySql.TryWrite(statement, _field, _column, condition.Comparison, present, condition.Values.Count))
        {
            WriteComparison(present);
        }
    }

    private void WriteComparison<T>(T[] present)
    {
        var sign = condition.Comparison switch
        {
            FilterOperator.Gt => ">",
            FilterOperator.Gte => ">=",
            FilterOperator.Lt => "<",
            FilterOperator.Lte => "<=",
            _ => throw new InvalidFilterException(_field, $"{condition.Comparison} is for texts."),
        };
        EqualitySql.RequireOne(_field, condition.Comparison, condition.Values.Count);
        if (present.Length == 0)
        {
            throw new InvalidFilterException(_field, $"{condition.Comparison} takes a number, not null.");
        }

        statement.Append($"{_column} {new SqlFragment(sign)} {present[0]}");
    }
}
