using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>A product as it is read; see <see cref="Entities.Product"/> for the meaning of its members.</summary>
public sealed record ProductRow(
    long Id,
    Marketplace Marketplace,
    Asin Asin,
    Asin? ParentAsin,
    string Title,
    string? Brand,
    string? Category,
    string? ImageUrl,
    IReadOnlyList<string> Bullets,
    DateTimeOffset? TrackedSince,
    DateTimeOffset? ObservedAt)
{
    /// <summary>Number of columns in <see cref="Columns"/>.</summary>
    internal const int ColumnCount = 11;

    /// <summary>The columns in the order they are read, of a table called <c>p</c>.</summary>
    internal static readonly SqlFragment Columns = new(
        "p.id, p.marketplace, p.asin, p.parent_asin, p.title, p.brand, p.category, p.image_url, p.bullets, p.tracked_since, p.observed_at");

    /// <summary>Identity as the outside knows it.</summary>
    public ProductKey Key => new(Marketplace, Asin);

    internal static ProductRow Read(NpgsqlDataReader reader) => Read(reader, 0);

    internal static ProductRow Read(NpgsqlDataReader reader, int start) => new(
        reader.GetInt64(start),
        SchemaName.Parse<Marketplace>(reader.GetString(start + 1)),
        Asin.Parse(reader.GetString(start + 2)),
        reader.ReadTextOrNull(start + 3) is { } parent ? Asin.Parse(parent) : null,
        reader.GetString(start + 4),
        reader.ReadTextOrNull(start + 5),
        reader.ReadTextOrNull(start + 6),
        reader.ReadTextOrNull(start + 7),
        reader.GetFieldValue<string[]>(start + 8),
        reader.ReadOrNull<DateTimeOffset>(start + 9),
        reader.ReadOrNull<DateTimeOffset>(start + 10));
}
