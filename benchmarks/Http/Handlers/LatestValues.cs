using System.Text.Json;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>The values of a latest day that Q3 shows.</summary>
internal sealed record LatestValues(DateOnly Day, string Currency, long? PriceMinor, int? Bsr, decimal? Rating, int? ReviewCount)
{
    public static LatestValues Read(NpgsqlDataReader reader) => new(
        reader.GetFieldValue<DateOnly>(1),
        reader.GetString(4),
        reader.IsDBNull(5) ? null : reader.GetInt64(5),
        reader.IsDBNull(7) ? null : reader.GetInt32(7),
        reader.IsDBNull(9) ? null : reader.GetDecimal(9),
        reader.IsDBNull(10) ? null : reader.GetInt32(10));

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
