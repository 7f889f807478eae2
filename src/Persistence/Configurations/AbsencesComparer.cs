using GraphQLBackend.Domain.Metrics;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace GraphQLBackend.Persistence.Configurations;

/// <summary>Compares absences by content, so that replacing them by equal ones is no change.</summary>
internal sealed class AbsencesComparer() : ValueComparer<IReadOnlyDictionary<string, AbsenceReason>>(
    (left, right) => AbsencesJson.WriteOrNull(left) == AbsencesJson.WriteOrNull(right),
    absences => AbsencesJson.Write(absences).GetHashCode(StringComparison.Ordinal),
    absences => new Dictionary<string, AbsenceReason>(absences));
