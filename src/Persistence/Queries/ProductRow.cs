using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>
/// A product as lists and cards show it: with its latest day, without its long texts. One row of one statement, so that nobody asks twice.
/// See <see cref="Entities.Product"/> for the meaning of its members.
/// </summary>
/// <param name="Latest">Null for a product that was never observed.</param>
public sealed record ProductRow(
    long Id,
    Marketplace Marketplace,
    Asin Asin,
    Asin? ParentAsin,
    string Title,
    string? Brand,
    string? Category,
    string? ImageUrl,
    DateTimeOffset? TrackedSince,
    DateTimeOffset? ObservedAt,
    DailyMetric? Latest)
{
    /// <summary>The columns in the order they are read, of tables called <c>p</c> and <c>m</c>.</summary>
    internal const string Columns =
        "p.id, p.marketplace, p.asin, p.parent_asin, p.title, p.brand, p.category, p.image_url, p.tracked_since, p.observed_at, " + DailyMetricColumns.All;

    /// <summary>Number of columns in <see cref="Columns"/>.</summary>
    internal const int ColumnCount = LatestColumn + DailyMetricColumns.Count;

    /// <summary>Joins the latest day to <c>core.products p</c>.</summary>
    internal const string JoinLatest = "LEFT JOIN mart.product_latest m ON m.product_id = p.id";

    private const int LatestColumn = 10;

    private static readonly RepeatedValues<Marketplace> s_marketplaces = new(SchemaName.Parse<Marketplace>);

    /// <summary>Identity as the outside knows it.</summary>
    public ProductKey Key => new(Marketplace, Asin);

    internal static ProductRow Read(NpgsqlDataReader reader) => Read(reader, 0);

    internal static ProductRow Read(NpgsqlDataReader reader, int start) => new(
        reader.GetInt64(start),
        s_marketplaces.Read(reader, start + 1),
        Asin.Parse(reader.GetString(start + 2)),
        reader.ReadTextOrNull(start + 3) is { } parent ? Asin.Parse(parent) : null,
        reader.GetString(start + 4),
        reader.ReadTextOrNull(start + 5),
        reader.ReadTextOrNull(start + 6),
        reader.ReadTextOrNull(start + 7),
        reader.ReadOrNull<DateTimeOffset>(start + 8),
        reader.ReadOrNull<DateTimeOffset>(start + 9),
        DailyMetricColumns.ReadOrNull(reader, start + LatestColumn));
}
