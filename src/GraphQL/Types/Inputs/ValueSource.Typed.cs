namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A source of values of type <typeparamref name="T"/>.</summary>
internal abstract class ValueSource<T> : ValueSource
{
    /// <summary>False when the value is absent.</summary>
    /// <exception cref="ArgumentCoercionException">A null or absent variable met a position that refuses it.</exception>
    public abstract bool TryGet(VariableValues variables, out T value);

    public sealed override void Check(VariableValues variables) => TryGet(variables, out _);
}
