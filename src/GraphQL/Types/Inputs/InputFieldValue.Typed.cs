namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A field value of type <typeparamref name="T"/>.</summary>
internal sealed class InputFieldValue<T>(T value, bool isGiven) : InputFieldValue(isGiven)
{
    public T Value { get; } = value;

    public override bool IsNull => Value is null;

    public override object? Boxed => Value;
}
