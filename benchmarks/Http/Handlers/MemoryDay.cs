using System.Text.Json;
using Npgsql;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>A day of a product.</summary>
internal sealed record MemoryDay(DateOnly Day, string Currency, long? PriceMinor, int? Bsr, decimal? Rating, int? ReviewCount, string Availability)
{
    public static MemoryDay Read(NpgsqlDataReader reader) => new(
        reader.GetFieldValue<DateOnly>(1),
        string.Intern(reader.GetString(2)),
        reader.IsDBNull(3) ? null : reader.GetInt64(3),
        reader.IsDBNull(4) ? null : reader.GetInt32(4),
        reader.IsDBNull(5) ? null : reader.GetDecimal(5),
        reader.IsDBNull(6) ? null : reader.GetInt32(6),
        string.Intern(reader.GetString(7)));

    public void Write(Utf8JsonWriter json, bool withAvailability)
    {
        AnswerWriter.WriteDate(json, Day);
        AnswerWriter.WritePrice(json, PriceMinor, Currency);
        AnswerWriter.WriteNumber(json, AnswerWriter.Bsr, Bsr);
        AnswerWriter.WriteNumber(json, AnswerWriter.Rating, Rating);
        AnswerWriter.WriteNumber(json, AnswerWriter.ReviewCount, ReviewCount);
        if (withAvailability)
        {
            json.WriteString(AnswerWriter.Availability, Availability);
        }
    }
}
