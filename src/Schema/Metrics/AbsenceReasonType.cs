using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>Why a value is absent; blank is never an answer.</summary>
[EnumType<AbsenceReason>]
public static partial class AbsenceReasonType;
