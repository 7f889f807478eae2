namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Where the value of an argument or input field comes from while an operation runs.</summary>
internal abstract class ValueSource
{
    /// <summary>Whether the value is the same for every request.</summary>
    public abstract bool IsConstant { get; }

    /// <summary>Fails as reading the value would.</summary>
    /// <exception cref="ArgumentCoercionException">A null or absent variable met a position that refuses it.</exception>
    public abstract void Check(VariableValues variables);
}
