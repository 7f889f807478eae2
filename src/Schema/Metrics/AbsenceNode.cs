using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>A missing value and why it is missing.</summary>
[ObjectType<Absence>(BindFieldsExplicitly = true)]
public static partial class AbsenceNode
{
    /// <summary>The name of the field of `DailyMetric`.</summary>
    public static string GetField([Parent] Absence absence) => absence.Field;

    /// <summary>Why there is no value.</summary>
    public static AbsenceReason GetReason([Parent] Absence absence) => absence.Reason;
}
