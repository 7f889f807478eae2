using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>A link from a main product to a competitor, with the competitor itself.</summary>
/// <param name="LinkId">Id of the link.</param>
/// <param name="ProductId">The main product.</param>
/// <param name="Relation">Kind of relation in upper-case.</param>
/// <param name="LinkedAt">UTC.</param>
/// <param name="Competitor">The product it is compared with.</param>
public sealed record CompetitorRow(long LinkId, long ProductId, string Relation, DateTimeOffset LinkedAt, ProductRow Competitor)
{
    internal static readonly SqlFragment Columns = new("l.id, l.product_id, l.relation, l.linked_at");

    internal static CompetitorRow Read(NpgsqlDataReader reader) => new(
        reader.GetInt64(0),
        reader.GetInt64(1),
        reader.GetString(2),
        reader.GetFieldValue<DateTimeOffset>(3),
        ProductRow.Read(reader, 4));
}
