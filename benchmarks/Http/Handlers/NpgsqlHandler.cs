using System.IO.Pipelines;
using System.Text.Json;
using GraphQLBackend.Benchmarks.Http.Shapes;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Persistence.Queries.Paging;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>
/// The server's own statements, prepared, their rows written from the reader straight into the response. What an answer does not show is not
/// looked at.
/// </summary>
internal sealed class NpgsqlHandler(NpgsqlDataSource dataSource) : IHandler
{
    private const int PageSizeAndOneMore = 1;

    private static readonly string s_products = ProductQueries.ByKeys([], []).Text;
    private static readonly string s_days = MetricSeriesQueries.Daily([], 0).Text;
    private static readonly string s_latest = LatestMetricQueries.ByProductIds([]).Text;
    private static readonly string s_competitors = CompetitorQueries.ByProductIds([]).Text;
    private static readonly string s_page = new ProductPageSql([], null, new CursorPosition([], 0), null, false, 1).Build().Text;

    public Task WriteAsync(string shape, Variables variables, PipeWriter output, CancellationToken cancellationToken) => shape switch
    {
        "Q1" => WriteProductAsync(variables.Asin!, output, cancellationToken),
        "Q2" => WriteHistoryAsync(variables.Asin!, output, cancellationToken),
        "Q3" => WriteBoardAsync(variables.After!, output, cancellationToken),
        _ => WriteHistoriesAsync(variables.After!, output, cancellationToken),
    };

    private async Task WriteProductAsync(string asin, PipeWriter output, CancellationToken cancellationToken)
    {
        await using var command = ProductCommand(asin);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        await using var json = AnswerWriter.Create(output);
        Begin(json, AnswerWriter.Product);
        var marketplace = reader.GetString(1);
        AnswerWriter.WriteId(json, marketplace, asin);
        json.WriteString(AnswerWriter.Asin, asin);
        json.WriteString(AnswerWriter.Marketplace, marketplace);
        json.WriteString(AnswerWriter.Title, reader.GetString(4));
        json.WriteString(AnswerWriter.Brand, reader.GetString(5));
        json.WriteString(AnswerWriter.Category, reader.GetString(6));
        json.WriteString(AnswerWriter.ImageUrl, reader.GetString(7));
        AnswerWriter.WriteInstant(json, AnswerWriter.ObservedAt, reader.GetDateTime(10));
        End(json);
    }

    private async Task WriteHistoryAsync(string asin, PipeWriter output, CancellationToken cancellationToken)
    {
        long id;
        string title;
        await using (var product = ProductCommand(asin))
        {
            await using var row = await product.ExecuteReaderAsync(cancellationToken);
            await row.ReadAsync(cancellationToken);
            id = row.GetInt64(0);
            title = row.GetString(4);
        }

        await using var command = DaysCommand([id], 30);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await using var json = AnswerWriter.Create(output);
        Begin(json, AnswerWriter.Product);
        json.WriteString(AnswerWriter.Asin, asin);
        json.WriteString(AnswerWriter.Title, title);
        json.WriteStartObject(AnswerWriter.Metrics);
        json.WriteStartArray(AnswerWriter.Points);
        while (await reader.ReadAsync(cancellationToken))
        {
            json.WriteStartObject();
            MetricColumns.Write(json, reader, 0, withAvailability: true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        End(json);
    }

    private async Task WriteBoardAsync(string after, PipeWriter output, CancellationToken cancellationToken)
    {
        var page = await ReadPageAsync(after, ShapeCatalog.BoardSize, cancellationToken);
        var ids = Array.ConvertAll(page, static product => product.Id);
        var competitors = new List<(long Main, long Id, string Asin, string Title)>(page.Length * 5);
        await using (var links = dataSource.CreateCommand(s_competitors))
        {
            links.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = ids });
            links.Parameters.Add(new NpgsqlParameter<int> { TypedValue = CompetitorQueries.MaxPerProduct });
            await using var row = await links.ExecuteReaderAsync(cancellationToken);
            while (await row.ReadAsync(cancellationToken))
            {
                competitors.Add((row.GetInt64(1), row.GetInt64(4), row.GetString(6), row.GetString(8)));
            }
        }

        var metrics = new Dictionary<long, LatestValues>(page.Length * 6);
        await using (var latest = dataSource.CreateCommand(s_latest))
        {
            latest.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. ids.Union(competitors.Select(static link => link.Id))] });
            await using var row = await latest.ExecuteReaderAsync(cancellationToken);
            while (await row.ReadAsync(cancellationToken))
            {
                metrics.Add(row.GetInt64(0), LatestValues.Read(row));
            }
        }

        await using var json = AnswerWriter.Create(output);
        Begin(json, AnswerWriter.Products);
        json.WriteStartArray(AnswerWriter.Nodes);
        var next = 0;
        foreach (var (id, asin, title) in page)
        {
            json.WriteStartObject();
            json.WriteString(AnswerWriter.Asin, asin);
            json.WriteString(AnswerWriter.Title, title);
            LatestValues.Write(json, metrics.GetValueOrDefault(id));
            json.WriteStartObject(AnswerWriter.Competition);
            json.WriteStartArray(AnswerWriter.Competitors);
            for (; next < competitors.Count && competitors[next].Main == id; next++)
            {
                json.WriteStartObject();
                json.WriteStartObject(AnswerWriter.Product);
                json.WriteString(AnswerWriter.Asin, competitors[next].Asin);
                json.WriteString(AnswerWriter.Title, competitors[next].Title);
                json.WriteEndObject();
                LatestValues.Write(json, metrics.GetValueOrDefault(competitors[next].Id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json);
    }

    private async Task WriteHistoriesAsync(string after, PipeWriter output, CancellationToken cancellationToken)
    {
        var page = await ReadPageAsync(after, ShapeCatalog.ListSize, cancellationToken);
        await using var command = DaysCommand(Array.ConvertAll(page, static product => product.Id), 90);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await using var json = AnswerWriter.Create(output);
        Begin(json, AnswerWriter.Products);
        json.WriteStartArray(AnswerWriter.Nodes);
        var hasRow = await reader.ReadAsync(cancellationToken);
        foreach (var (id, asin, title) in page)
        {
            json.WriteStartObject();
            json.WriteString(AnswerWriter.Asin, asin);
            json.WriteString(AnswerWriter.Title, title);
            json.WriteStartObject(AnswerWriter.Metrics);
            json.WriteStartArray(AnswerWriter.Points);
            for (; hasRow && reader.GetInt64(0) == id; hasRow = await reader.ReadAsync(cancellationToken))
            {
                json.WriteStartObject();
                MetricColumns.Write(json, reader, 0, withAvailability: false);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json);
    }

    private async Task<(long Id, string Asin, string Title)[]> ReadPageAsync(string after, int size, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(s_page);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = ProductCursor.Decode(after, [], nameof(after)).Id });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = size + PageSizeAndOneMore });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<(long, string, string)>(size);
        while (rows.Count < size && await reader.ReadAsync(cancellationToken))
        {
            rows.Add((reader.GetInt64(0), reader.GetString(2), reader.GetString(4)));
        }

        return [.. rows];
    }

    private NpgsqlCommand ProductCommand(string asin)
    {
        var command = dataSource.CreateCommand(s_products);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = ["US"] });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [asin] });
        return command;
    }

    private NpgsqlCommand DaysCommand(long[] ids, int days)
    {
        var command = dataSource.CreateCommand(s_days);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = days });
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = ids });
        return command;
    }

    private static void Begin(Utf8JsonWriter json, JsonEncodedText field)
    {
        json.WriteStartObject();
        json.WriteStartObject(AnswerWriter.Data);
        json.WriteStartObject(field);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
