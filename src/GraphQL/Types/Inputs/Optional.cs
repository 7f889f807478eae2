namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A value that may have been left out, which differs from null. The default is "left out".</summary>
public readonly record struct Optional<T>
{
    /// <summary>A given value.</summary>
    public Optional(T value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value; the default of <typeparamref name="T"/> when left out.</summary>
    public T Value { get; }

    /// <summary>Whether a value, possibly null, was given.</summary>
    public bool HasValue { get; }
}
