namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>The fields of one input object value, read by index in definition order.</summary>
public readonly struct InputFieldValues : IEquatable<InputFieldValues>
{
    private readonly InputFieldValue[] _values;

    internal InputFieldValues(InputFieldValue[] values) => _values = values;

    /// <summary>The field's value: as given, else its default, else the default of <typeparamref name="T"/>.</summary>
    public T Get<T>(int index) => ((InputFieldValue<T>)_values[index]).Value;

    /// <summary>Whether the client gave the field.</summary>
    public bool IsGiven(int index) => _values[index].IsGiven;

    internal object? Boxed(int index) => _values[index].Boxed;

    /// <inheritdoc/>
    public bool Equals(InputFieldValues other) => ReferenceEquals(_values, other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is InputFieldValues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.GetHashCode();

    /// <summary>Whether both are the same values.</summary>
    public static bool operator ==(InputFieldValues left, InputFieldValues right) => left.Equals(right);

    /// <summary>Whether they are not the same values.</summary>
    public static bool operator !=(InputFieldValues left, InputFieldValues right) => !left.Equals(right);
}
