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
    private const int LatestColumn = 10;
    private const int CompetitorColumn = 4;

    private static readonly string s_board = Page(ShapeCatalog.BoardSize);
    private static readonly string s_list = Page(ShapeCatalog.ListSize);

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
        AnswerWriter.WriteInstant(json, AnswerWriter.ObservedAt, reader.GetDateTime(9));
        End(json);
    }

    private async Task WriteHistoryAsync(string asin, PipeWriter output, CancellationToken cancellationToken)
    {
        long id;
        string title;
        DateOnly last;
        await using (var product = ProductCommand(asin))
        {
            await using var row = await product.ExecuteReaderAsync(cancellationToken);
            await row.ReadAsync(cancellationToken);
            (id, title, last) = ReadSummary(row);
        }

        await using var command = DaysCommand([id], [last.AddDays(-29)], [last]);
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
            MetricColumns.Write(json, reader, 1, withAvailability: true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        End(json);
    }

    private async Task WriteBoardAsync(string after, PipeWriter output, CancellationToken cancellationToken)
    {
        var page = await ReadPageAsync(s_board, after, ShapeCatalog.BoardSize, cancellationToken);
        await using var links = dataSource.CreateCommand(CompetitorQueries.ByProductIds);
        links.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = Array.ConvertAll(page, static product => product.Id) });
        await using var reader = await links.ExecuteReaderAsync(cancellationToken);
        await using var json = AnswerWriter.Create(output);
        Begin(json, AnswerWriter.Products);
        json.WriteStartArray(AnswerWriter.Nodes);
        var hasRow = await reader.ReadAsync(cancellationToken);
        foreach (var product in page)
        {
            json.WriteStartObject();
            json.WriteString(AnswerWriter.Asin, product.Asin);
            json.WriteString(AnswerWriter.Title, product.Title);
            LatestValues.Write(json, product.Latest);
            json.WriteStartObject(AnswerWriter.Competition);
            json.WriteStartArray(AnswerWriter.Competitors);
            for (; hasRow && reader.GetInt64(0) == product.Id; hasRow = await reader.ReadAsync(cancellationToken))
            {
                WriteCompetitor(json, reader);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json);
    }

    private static void WriteCompetitor(Utf8JsonWriter json, NpgsqlDataReader reader)
    {
        json.WriteStartObject();
        json.WriteStartObject(AnswerWriter.Product);
        json.WriteString(AnswerWriter.Asin, reader.GetString(CompetitorColumn + 2));
        json.WriteString(AnswerWriter.Title, reader.GetString(CompetitorColumn + 4));
        json.WriteEndObject();
        json.WriteStartObject(AnswerWriter.Latest);
        MetricColumns.Write(json, reader, CompetitorColumn + LatestColumn, withAvailability: false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private async Task WriteHistoriesAsync(string after, PipeWriter output, CancellationToken cancellationToken)
    {
        var page = await ReadPageAsync(s_list, after, ShapeCatalog.ListSize, cancellationToken);
        await using var command = DaysCommand(
            Array.ConvertAll(page, static product => product.Id),
            Array.ConvertAll(page, static product => product.Latest!.Day.AddDays(-89)),
            Array.ConvertAll(page, static product => product.Latest!.Day));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await using var json = AnswerWriter.Create(output);
        Begin(json, AnswerWriter.Products);
        json.WriteStartArray(AnswerWriter.Nodes);
        var hasRow = await reader.ReadAsync(cancellationToken);
        foreach (var (id, asin, title, _) in page)
        {
            json.WriteStartObject();
            json.WriteString(AnswerWriter.Asin, asin);
            json.WriteString(AnswerWriter.Title, title);
            json.WriteStartObject(AnswerWriter.Metrics);
            json.WriteStartArray(AnswerWriter.Points);
            for (; hasRow && reader.GetInt64(0) == id; hasRow = await reader.ReadAsync(cancellationToken))
            {
                json.WriteStartObject();
                MetricColumns.Write(json, reader, 1, withAvailability: false);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json);
    }

    private static (long Id, string Title, DateOnly Last) ReadSummary(NpgsqlDataReader reader) =>
        (reader.GetInt64(0), reader.GetString(4), reader.GetFieldValue<DateOnly>(LatestColumn));

    private async Task<BoardRow[]> ReadPageAsync(string sql, string after, int size, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = ProductCursor.Decode(after, [], nameof(after)).Id });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<BoardRow>(size);
        while (rows.Count < size && await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new BoardRow(reader.GetInt64(0), reader.GetString(2), reader.GetString(4), LatestValues.Read(reader, LatestColumn)));
        }

        return [.. rows];
    }

    // One row more than the page, as the server reads to know whether there are more.
    private static string Page(int size) => new ProductPageSql([], null, new CursorPosition([], 0), null, false, size + 1).Build().Text;

    private NpgsqlCommand ProductCommand(string asin)
    {
        var command = dataSource.CreateCommand(ProductQueries.ByKeys);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = ["US"] });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [asin] });
        return command;
    }

    private NpgsqlCommand DaysCommand(long[] ids, DateOnly[] first, DateOnly[] last)
    {
        var command = dataSource.CreateCommand(MetricSeriesQueries.Daily);
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = ids });
        command.Parameters.Add(new NpgsqlParameter<DateOnly[]> { TypedValue = first });
        command.Parameters.Add(new NpgsqlParameter<DateOnly[]> { TypedValue = last });
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
