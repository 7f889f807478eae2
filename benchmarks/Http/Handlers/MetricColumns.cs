using System.Text.Json;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>Writes the values of a day from the columns of a row. The columns are read in their order, as the handler's statements deliver them.</summary>
internal static class MetricColumns
{
    /// <summary>From the day to the number of ratings, and the availability if it is asked for.</summary>
    public static void Write(Utf8JsonWriter json, NpgsqlDataReader reader, int start, bool withAvailability)
    {
        AnswerWriter.WriteDate(json, reader.GetFieldValue<DateOnly>(start));
        var currency = reader.GetString(start + 1);
        AnswerWriter.WritePrice(json, reader.IsDBNull(start + 2) ? null : reader.GetInt64(start + 2), currency);
        AnswerWriter.WriteNumber(json, AnswerWriter.Bsr, reader.IsDBNull(start + 4) ? null : reader.GetInt32(start + 4));
        AnswerWriter.WriteNumber(json, AnswerWriter.Rating, reader.IsDBNull(start + 6) ? null : reader.GetDecimal(start + 6));
        AnswerWriter.WriteNumber(json, AnswerWriter.ReviewCount, reader.IsDBNull(start + 7) ? null : reader.GetInt32(start + 7));
        if (withAvailability)
        {
            json.WriteString(AnswerWriter.Availability, reader.GetString(start + 8));
        }
    }
}
