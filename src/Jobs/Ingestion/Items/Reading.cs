using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>A measured value or the reason why there is none, so that a field is never just blank. The default is "not requested".</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public readonly record struct Reading<T>
    where T : notnull
{
    private readonly T? _value;

    private readonly AbsenceReason? _reason;

    private Reading(T? value, AbsenceReason? reason, bool hasValue) => (_value, _reason, HasValue) = (value, reason, hasValue);

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The value; throws <see cref="InvalidOperationException"/> when absent.</summary>
    public T Value => HasValue ? _value! : throw new InvalidOperationException("The value is absent.");

    /// <summary>Why there is no value; null when there is one.</summary>
    public AbsenceReason? Reason => HasValue ? null : _reason ?? AbsenceReason.NotRequested;

    /// <summary>A value.</summary>
    public static implicit operator Reading<T>(T value) => new(value, null, true);

    /// <summary>An absence.</summary>
    public static implicit operator Reading<T>(AbsenceReason reason) => new(default, reason, false);

    /// <summary>Gets the value if there is one.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }
}
