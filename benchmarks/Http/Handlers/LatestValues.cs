using System.Text.Json;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>The values of a latest day that Q3 shows.</summary>
internal sealed record LatestValues(DateOnly Day, string Currency, long? PriceMinor, int? Bsr, decimal? Rating, int? ReviewCount)
{
    public static LatestValues? Read(NpgsqlDataReader reader, int start) => reader.IsDBNull(start) ? null : new(
        reader.GetFieldValue<DateOnly>(start),
        reader.GetString(start + 1),
        reader.IsDBNull(start + 2) ? null : reader.GetInt64(start + 2),
        reader.IsDBNull(start + 4) ? null : reader.GetInt32(start + 4),
        reader.IsDBNull(start + 6) ? null : reader.GetDecimal(start + 6),
        reader.IsDBNull(start + 7) ? null : reader.GetInt32(start + 7));

    public static void Write(Utf8JsonWriter json, LatestValues? values)
    {
        if (values is null)
        {
            json.WriteNull(AnswerWriter.Latest);
            return;
        }

        json.WriteStartObject(AnswerWriter.Latest);
        AnswerWriter.WriteDate(json, values.Day);
        AnswerWriter.WritePrice(json, values.PriceMinor, values.Currency);
        AnswerWriter.WriteNumber(json, AnswerWriter.Bsr, values.Bsr);
        AnswerWriter.WriteNumber(json, AnswerWriter.Rating, values.Rating);
        AnswerWriter.WriteNumber(json, AnswerWriter.ReviewCount, values.ReviewCount);
        json.WriteEndObject();
    }
}
