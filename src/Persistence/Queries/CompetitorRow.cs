using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>A link from a main product to a competitor, with the competitor itself.</summary>
/// <param name="LinkId">Id of the link.</param>
/// <param name="Relation">Kind of relation in upper-case.</param>
/// <param name="LinkedAt">UTC.</param>
/// <param name="Competitor">The product it is compared with.</param>
public sealed record CompetitorRow(long LinkId, string Relation, DateTimeOffset LinkedAt, ProductRow Competitor)
{
    /// <summary>Main product first, then what <see cref="Read"/> takes, of a table called <c>l</c>.</summary>
    internal const string Columns = "l.product_id, l.id, l.relation, l.linked_at, " + ProductRow.Columns;

    private static readonly RepeatedValues<string> s_relations = new(static text => text);

    internal static CompetitorRow Read(NpgsqlDataReader reader) => new(
        reader.GetInt64(1),
        s_relations.Read(reader, 2),
        reader.GetFieldValue<DateTimeOffset>(3),
        ProductRow.Read(reader, 4));
}
