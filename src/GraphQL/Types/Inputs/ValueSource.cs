namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Where the value of an argument or input field comes from while an operation runs.</summary>
internal abstract class ValueSource
{
    /// <summary>Whether the value is the same for every request.</summary>
    public abstract bool IsConstant { get; }
}
