using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Domain.Naming;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>The columns of a canonical day, of a table called <c>m</c>.</summary>
internal static class DailyMetricColumns
{
    /// <summary>In the order <see cref="Read"/> takes them.</summary>
    public const string All =
        "m.day, m.currency, m.price_minor, m.list_price_minor, m.bsr, m.bsr_category, m.rating, m.review_count, m.availability, m.buy_box_seller, " +
        "m.offer_count, m.absences";

    /// <summary>Number of columns in <see cref="All"/>.</summary>
    public const int Count = 12;

    private static readonly RepeatedValues<string> s_texts = new(static text => text);
    private static readonly RepeatedValues<Availability> s_availabilities = new(SchemaName.Parse<Availability>);
    private static readonly RepeatedValues<Absence[]> s_absences = new(ParseAbsences);

    /// <summary>Reads the columns that begin at <paramref name="start"/>.</summary>
    public static DailyMetric Read(NpgsqlDataReader reader, int start)
    {
        var day = reader.GetFieldValue<DateOnly>(start);
        var currency = s_texts.Read(reader, start + 1);
        return new DailyMetric(
            day,
            reader.ReadOrNull<long>(start + 2) is { } price ? new Money(price, currency) : null,
            reader.ReadOrNull<long>(start + 3) is { } listPrice ? new Money(listPrice, currency) : null,
            reader.ReadOrNull<int>(start + 4),
            reader.IsDBNull(start + 5) ? null : s_texts.Read(reader, start + 5),
            reader.ReadOrNull<decimal>(start + 6),
            reader.ReadOrNull<int>(start + 7),
            s_availabilities.Read(reader, start + 8),
            reader.IsDBNull(start + 9) ? null : s_texts.Read(reader, start + 9),
            reader.ReadOrNull<int>(start + 10),
            s_absences.Read(reader, start + 11));
    }

    /// <summary>The same from the outer side of a join: null when there is no such row.</summary>
    public static DailyMetric? ReadOrNull(NpgsqlDataReader reader, int start) => reader.IsDBNull(start) ? null : Read(reader, start);

    // Shared by all rows that have the same: nobody changes them.
    private static Absence[] ParseAbsences(string json) =>
    [
        .. AbsencesJson.Read(json)
            .Select(static pair => new Absence(pair.Key, pair.Value))
            .OrderBy(static absence => absence.Field, StringComparer.Ordinal),
    ];
}
