using GraphQLBackend.Domain.Metrics;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GraphQLBackend.Persistence.Configurations;

/// <summary>Stores absences as the JSON object <c>{"bsr":"NO_RANK"}</c>.</summary>
internal sealed class AbsencesConverter() : ValueConverter<IReadOnlyDictionary<string, AbsenceReason>, string>(
    absences => AbsencesJson.Write(absences),
    json => AbsencesJson.Read(json));
