using System.Text;

namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>Writes a condition on a text. Patterns are escaped, so that <c>%</c>, <c>_</c> and <c>\</c> stand for themselves.</summary>
internal sealed class TextConditionSql(SqlStatement statement, TextCondition condition)
{
    private static readonly SqlFragment s_title = new("p.title");
    private static readonly SqlFragment s_brand = new("p.brand");

    private readonly string _field = condition.Field switch
    {
        ProductTextField.Text => "text",
        ProductTextField.Title => "title",
        ProductTextField.Brand => "brand",
        ProductTextField.Category => "category",
        _ => "asin",
    };

    public void Write()
    {
        foreach (var value in condition.Values)
        {
            RequireStorable(value);
        }

        if (condition.Comparison is FilterOperator.Contains or FilterOperator.StartsWith)
        {
            WritePattern();
        }
        else if (condition.Field == ProductTextField.Text
            || !EqualitySql.TryWrite(statement, _field, Column, condition.Comparison, condition.Values))
        {
            throw new InvalidFilterException(_field, $"{condition.Comparison} is not allowed.");
        }
    }

    private SqlFragment Column => condition.Field switch
    {
        ProductTextField.Title => s_title,
        ProductTextField.Brand => s_brand,
        ProductTextField.Category => new("p.category"),
        ProductTextField.Asin => new("p.asin"),
        _ => throw new InvalidOperationException("Text has two columns."),
    };

    private void WritePattern()
    {
        EqualitySql.RequireOne(_field, condition.Comparison, condition.Values.Count);
        var text = condition.Values[0] ?? throw new InvalidFilterException(_field, $"{condition.Comparison} takes a text, not null.");
        var pattern = condition.Comparison == FilterOperator.Contains ? $"%{Escape(text)}%" : $"{Escape(text)}%";
        _ = condition.Field == ProductTextField.Text
            ? statement.Append($"({s_title} ILIKE {pattern} OR {s_brand} ILIKE {pattern})")
            : statement.Append($"{Column} ILIKE {pattern}");
    }

    // PostgreSQL stores neither the null character nor half a surrogate pair.
    private void RequireStorable(string? value)
    {
        if (value?.Length > ProductFilter.MaxTextLength)
        {
            throw new InvalidFilterException(_field, $"a text of {value.Length} characters; at most {ProductFilter.MaxTextLength} are compared.");
        }

        if (value is not null && !StorableText.Is(value))
        {
            throw new InvalidFilterException(_field, "a text that is not valid Unicode or contains the null character.");
        }
    }

    private static string Escape(string text) => new StringBuilder(text)
        .Replace(@"\", @"\\")
        .Replace("%", @"\%")
        .Replace("_", @"\_")
        .ToString();
}
