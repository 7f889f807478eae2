using System.Text.Json;
using GraphQLBackend.Jobs.Ingestion.Items;
using Npgsql;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>Product facts as arrays, one per column of <see cref="ObservationStatements.UpdateFacts"/>.</summary>
internal sealed class FactColumns(IReadOnlyList<(long ProductId, StoredEvent Event, AdaptedItem Item)> rows)
{
    /// <summary>The command that writes them.</summary>
    public NpgsqlBatchCommand ToCommand(DateTimeOffset now) => Sql.Command(
        ObservationStatements.UpdateFacts,
        Sql.Value(rows.Select(row => row.ProductId).ToArray()),
        Sql.Value(rows.Select(row => row.Event.Id).ToArray()),
        Sql.Value(rows.Select(row => row.Item.Observations[^1].ObservedAt.ToUniversalTime()).ToArray()),
        Column(facts => facts.Title),
        Column(facts => facts.Brand),
        Column(facts => facts.Category),
        Column(facts => facts.ImageUrl),
        Column(facts => facts.ParentAsin?.Value),
        Column(facts => JsonSerializer.Serialize(facts.Bullets, StorageJsonContext.Default.IReadOnlyListString)),
        Column(facts => string.Join(' ', facts.SiblingAsins)),
        Sql.Value(now));

    private NpgsqlParameter Column(Func<ProductFacts, string?> select) =>
        Sql.Value(rows.Select(row => select(row.Item.Facts!)).ToArray());
}
