namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>The value of one field while an input object is put together.</summary>
internal abstract class InputFieldValue(bool isGiven)
{
    /// <summary>False for a default or nothing.</summary>
    public bool IsGiven { get; } = isGiven;

    public abstract bool IsNull { get; }

    /// <summary>The value, boxed.</summary>
    public abstract object? Boxed { get; }
}
