using GraphQLBackend.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace GraphQLBackend.Benchmarks.Http.Data;

/// <summary>Migrates and fills a database, once: a database that holds the size asked for is left as it is.</summary>
internal static class SeedDatabase
{
    private const string MetricColumns =
        "observed_at, source, price_minor, list_price_minor, currency, bsr, bsr_category, rating, review_count, availability, buy_box_seller, absences";

    /// <summary>Fills by COPY, then counts rows and values for the planner: autovacuum is off in private clusters.</summary>
    public static async Task FillAsync(string connectionString, SeedSize size, CancellationToken cancellationToken)
    {
        await DatabaseMigrator.MigrateAsync(connectionString, cancellationToken);
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var found = await CountAsync(connection, cancellationToken);
        if (found == size)
        {
            return;
        }

        if (found.Products > 0)
        {
            throw new InvalidOperationException($"The database holds {found.Products} products, {found.Tracked} of them tracked: not what this program fills in. Name an empty one.");
        }

        await using (var partitions = new NpgsqlCommand("SELECT mart.ensure_partitions($1, $2)", connection))
        {
            partitions.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = Seed.FirstDay });
            partitions.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = Seed.LastDay });
            await partitions.ExecuteNonQueryAsync(cancellationToken);
        }

        await CopyProductsAsync(connection, size, cancellationToken);
        await CopyDaysAsync(connection, size, cancellationToken);
        await CopyObservationsAsync(connection, size, cancellationToken);
        await CopyLatestAsync(connection, size, cancellationToken);
        await CopyLinksAsync(connection, size, cancellationToken);
        await using var analyze = new NpgsqlCommand("VACUUM ANALYZE", connection);
        await analyze.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<SeedSize> CountAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "SELECT (SELECT count(*)::integer FROM core.products), (SELECT count(*)::integer FROM mart.product_latest)", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new SeedSize(reader.GetInt32(0), reader.GetInt32(1));
    }

    private static async Task CopyProductsAsync(NpgsqlConnection connection, SeedSize size, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            "COPY core.products (id, marketplace, asin, title, brand, category, image_url, bullets, tracked_since, observed_at, updated_at) FROM STDIN (FORMAT binary)",
            cancellationToken);
        for (var number = 1; number <= size.Products; number++)
        {
            var product = Seed.Product(number);
            await writer.StartRowAsync(cancellationToken);
            await writer.WriteAsync((long)number, cancellationToken);
            await writer.WriteAsync("US", cancellationToken);
            await writer.WriteAsync(product.Asin, cancellationToken);
            await writer.WriteAsync(product.Title, cancellationToken);
            await writer.WriteAsync(product.Brand, cancellationToken);
            await writer.WriteAsync(product.Category, cancellationToken);
            await writer.WriteAsync(product.ImageUrl, cancellationToken);
            await writer.WriteAsync(product.Bullets, cancellationToken);
            var seen = Seed.LastDay.ToDateTime(new TimeOnly(19, 0), DateTimeKind.Utc);
            await writer.WriteAsync(seen.AddDays(-Seed.Days), NpgsqlDbType.TimestampTz, cancellationToken);
            await writer.WriteAsync(seen, NpgsqlDbType.TimestampTz, cancellationToken);
            await writer.WriteAsync(seen, NpgsqlDbType.TimestampTz, cancellationToken);
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private static async Task CopyDaysAsync(NpgsqlConnection connection, SeedSize size, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            $"COPY mart.product_metrics_daily (product_id, day, {MetricColumns}) FROM STDIN (FORMAT binary)", cancellationToken);
        for (var number = 1; number <= size.Tracked; number++)
        {
            foreach (var day in Seed.History(number))
            {
                await writer.StartRowAsync(cancellationToken);
                await writer.WriteAsync((long)number, cancellationToken);
                await writer.WriteAsync(day.Day, cancellationToken);
                await WriteMetricsAsync(writer, day, cancellationToken);
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private static async Task CopyObservationsAsync(NpgsqlConnection connection, SeedSize size, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            $"COPY mart.product_observations (product_id, parser_version, {MetricColumns}) FROM STDIN (FORMAT binary)", cancellationToken);
        for (var number = 1; number <= size.Tracked; number++)
        {
            foreach (var day in Seed.History(number))
            {
                await writer.StartRowAsync(cancellationToken);
                await writer.WriteAsync((long)number, cancellationToken);
                await writer.WriteAsync(1, cancellationToken);
                await WriteMetricsAsync(writer, day, cancellationToken);
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private static async Task CopyLatestAsync(NpgsqlConnection connection, SeedSize size, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            $"COPY mart.product_latest (product_id, day, {MetricColumns}) FROM STDIN (FORMAT binary)", cancellationToken);
        for (var number = 1; number <= size.Tracked; number++)
        {
            var day = Seed.History(number).Last();
            await writer.StartRowAsync(cancellationToken);
            await writer.WriteAsync((long)number, cancellationToken);
            await writer.WriteAsync(day.Day, cancellationToken);
            await WriteMetricsAsync(writer, day, cancellationToken);
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private static async Task CopyLinksAsync(NpgsqlConnection connection, SeedSize size, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            "COPY core.competitor_links (product_id, competitor_id, relation, linked_at) FROM STDIN (FORMAT binary)", cancellationToken);
        for (var number = 1; number <= size.Tracked; number++)
        {
            foreach (var competitor in Seed.CompetitorsOf(number, size.Tracked))
            {
                await writer.StartRowAsync(cancellationToken);
                await writer.WriteAsync((long)number, cancellationToken);
                await writer.WriteAsync((long)competitor, cancellationToken);
                await writer.WriteAsync("DIRECT", cancellationToken);
                await writer.WriteAsync(Seed.FirstDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), NpgsqlDbType.TimestampTz, cancellationToken);
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private static async Task WriteMetricsAsync(NpgsqlBinaryImporter writer, SeedDay day, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(day.ObservedAt, NpgsqlDbType.TimestampTz, cancellationToken);
        await writer.WriteAsync("sample", cancellationToken);
        if (day.PriceMinor is { } price)
        {
            await writer.WriteAsync((long)price, cancellationToken);
        }
        else
        {
            await writer.WriteNullAsync(cancellationToken);
        }

        await writer.WriteAsync((long)day.ListPriceMinor, cancellationToken);
        await writer.WriteAsync("USD", cancellationToken);
        await writer.WriteAsync(day.Bsr, cancellationToken);
        await writer.WriteAsync("Electronics", cancellationToken);
        await writer.WriteAsync(day.Rating, cancellationToken);
        await writer.WriteAsync(day.ReviewCount, cancellationToken);
        await writer.WriteAsync(day.Availability, cancellationToken);
        await writer.WriteAsync(day.Seller, cancellationToken);
        await writer.WriteAsync(day.Absences, NpgsqlDbType.Jsonb, cancellationToken);
    }
}
