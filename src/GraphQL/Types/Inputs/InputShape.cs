using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>
/// How an input type of the schema becomes a runtime value of type <typeparamref name="T"/> (specification 3, "Input Coercion").
/// Made by <see cref="Input"/>; a shape is nullable unless wrapped by <see cref="Input.NonNull{T}"/>.
/// </summary>
public abstract class InputShape<T>
{
    internal abstract IType Resolve(SchemaTypes types);

    /// <summary>
    /// Coerces the JSON value that starts at the reader's current token and leaves the reader on its last token,
    /// also when coercion fails. False after at least one report to <paramref name="errors"/>.
    /// </summary>
    internal abstract bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out T value);

    /// <summary>Compiles a validated literal other than a bare variable.</summary>
    /// <exception cref="LeafCoercionException">The literal does not fit the type.</exception>
    internal abstract ValueSource<T> CreateSource(IValueNode literal, LiteralContext context);

    /// <summary>Coerces a constant literal.</summary>
    /// <exception cref="LeafCoercionException">The literal does not fit the type.</exception>
    internal T Coerce(IValueNode constant)
    {
        CreateSource(constant, LiteralContext.Constant).TryGet(VariableValues.Empty, out var value);
        return value;
    }
}
