using System.IO.Pipelines;
using System.Text.Json;
using GraphQLBackend.Benchmarks.Http.Shapes;
using GraphQLBackend.Persistence.Queries.Paging;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>All rows as objects in memory, written without asking anyone: what an answer costs when nothing has to be fetched.</summary>
internal sealed class MemoryHandler : IHandler
{
    private readonly List<MemoryProduct> _byId = [];
    private readonly Dictionary<string, MemoryProduct> _byAsin = new(StringComparer.Ordinal);

    /// <summary>Reads the tracked products with their days and competitors.</summary>
    public static async Task<MemoryHandler> LoadAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        var handler = new MemoryHandler();
        await using (var products = dataSource.CreateCommand(
            "SELECT p.id, p.asin, p.title, p.brand, p.category, p.image_url, p.observed_at FROM core.products p JOIN mart.product_latest l ON l.product_id = p.id ORDER BY p.id"))
        {
            await using var reader = await products.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                handler.Add(new MemoryProduct(
                    reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetDateTime(6)));
            }
        }

        await using (var days = dataSource.CreateCommand(
            "SELECT product_id, day, currency, price_minor, bsr, rating, review_count, availability FROM mart.product_metrics_daily ORDER BY product_id, day"))
        {
            await using var reader = await days.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                handler.Find(reader.GetInt64(0)).Days.Add(MemoryDay.Read(reader));
            }
        }

        await using (var links = dataSource.CreateCommand("SELECT product_id, competitor_id FROM core.competitor_links ORDER BY product_id, relation, id"))
        {
            await using var reader = await links.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                handler.Find(reader.GetInt64(0)).Competitors.Add(handler.Find(reader.GetInt64(1)));
            }
        }

        return handler;
    }

    public async Task WriteAsync(string shape, Variables variables, PipeWriter output, CancellationToken cancellationToken)
    {
        await using var json = AnswerWriter.Create(output);
        json.WriteStartObject();
        json.WriteStartObject(AnswerWriter.Data);
        switch (shape)
        {
            case "Q1": WriteProduct(json, _byAsin[variables.Asin!]); break;
            case "Q2": WriteHistory(json, _byAsin[variables.Asin!]); break;
            case "Q3": WriteBoard(json, variables.After!); break;
            default: WriteHistories(json, variables.After!); break;
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProduct(Utf8JsonWriter json, MemoryProduct product)
    {
        json.WriteStartObject(AnswerWriter.Product);
        AnswerWriter.WriteId(json, "US", product.Asin);
        json.WriteString(AnswerWriter.Asin, product.Asin);
        json.WriteString(AnswerWriter.Marketplace, "US");
        json.WriteString(AnswerWriter.Title, product.Title);
        json.WriteString(AnswerWriter.Brand, product.Brand);
        json.WriteString(AnswerWriter.Category, product.Category);
        json.WriteString(AnswerWriter.ImageUrl, product.ImageUrl);
        AnswerWriter.WriteInstant(json, AnswerWriter.ObservedAt, product.ObservedAt);
        json.WriteEndObject();
    }

    private static void WriteHistory(Utf8JsonWriter json, MemoryProduct product)
    {
        json.WriteStartObject(AnswerWriter.Product);
        WriteDays(json, product, 30, withAvailability: true);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, MemoryProduct product, int days, bool withAvailability)
    {
        json.WriteString(AnswerWriter.Asin, product.Asin);
        json.WriteString(AnswerWriter.Title, product.Title);
        json.WriteStartObject(AnswerWriter.Metrics);
        json.WriteStartArray(AnswerWriter.Points);
        for (var i = product.Days.Count - days; i < product.Days.Count; i++)
        {
            json.WriteStartObject();
            product.Days[i].Write(json, withAvailability);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteHistories(Utf8JsonWriter json, string after)
    {
        json.WriteStartObject(AnswerWriter.Products);
        json.WriteStartArray(AnswerWriter.Nodes);
        foreach (var product in Page(after, ShapeCatalog.ListSize))
        {
            json.WriteStartObject();
            WriteDays(json, product, 90, withAvailability: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteBoard(Utf8JsonWriter json, string after)
    {
        json.WriteStartObject(AnswerWriter.Products);
        json.WriteStartArray(AnswerWriter.Nodes);
        foreach (var product in Page(after, ShapeCatalog.BoardSize))
        {
            json.WriteStartObject();
            json.WriteString(AnswerWriter.Asin, product.Asin);
            json.WriteString(AnswerWriter.Title, product.Title);
            WriteLatest(json, product);
            json.WriteStartObject(AnswerWriter.Competition);
            json.WriteStartArray(AnswerWriter.Competitors);
            foreach (var competitor in product.Competitors)
            {
                json.WriteStartObject();
                json.WriteStartObject(AnswerWriter.Product);
                json.WriteString(AnswerWriter.Asin, competitor.Asin);
                json.WriteString(AnswerWriter.Title, competitor.Title);
                json.WriteEndObject();
                WriteLatest(json, competitor);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLatest(Utf8JsonWriter json, MemoryProduct product)
    {
        json.WriteStartObject(AnswerWriter.Latest);
        product.Days[^1].Write(json, withAvailability: false);
        json.WriteEndObject();
    }

    // Ids are dense and start at 1: the product behind a cursor of id n stands at index n.
    private List<MemoryProduct> Page(string after, int size) => _byId.GetRange((int)ProductCursor.Decode(after, [], nameof(after)).Id, size);

    private MemoryProduct Find(long id) => _byId[(int)id - 1];

    private void Add(MemoryProduct product)
    {
        _byId.Add(product);
        _byAsin.Add(product.Asin, product);
    }
}
