using System.Text.Json;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>Writes the values of a day from the columns of a row. The columns are read in their order, as the handler's statements deliver them.</summary>
internal static class MetricColumns
{
    /// <summary>From the day to the number of ratings, and the availability if it is asked for. The day is the second column of the metric.</summary>
    public static void Write(Utf8JsonWriter json, NpgsqlDataReader reader, int start, bool withAvailability)
    {
        AnswerWriter.WriteDate(json, reader.GetFieldValue<DateOnly>(start + 1));
        var currency = reader.GetString(start + 4);
        AnswerWriter.WritePrice(json, reader.IsDBNull(start + 5) ? null : reader.GetInt64(start + 5), currency);
        AnswerWriter.WriteNumber(json, AnswerWriter.Bsr, reader.IsDBNull(start + 7) ? null : reader.GetInt32(start + 7));
        AnswerWriter.WriteNumber(json, AnswerWriter.Rating, reader.IsDBNull(start + 9) ? null : reader.GetDecimal(start + 9));
        AnswerWriter.WriteNumber(json, AnswerWriter.ReviewCount, reader.IsDBNull(start + 10) ? null : reader.GetInt32(start + 10));
        if (withAvailability)
        {
            json.WriteString(AnswerWriter.Availability, reader.GetString(start + 11));
        }
    }
}
