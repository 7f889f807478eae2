using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Marks a given value as given.</summary>
internal sealed class OptionalInput<T>(InputShape<T> inner) : InputShape<Optional<T>>
{
    internal override IType Resolve(SchemaTypes types) => inner.Resolve(types);

    internal override bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out Optional<T> value)
    {
        var read = inner.TryReadJson(ref reader, errors, out var some);
        value = new Optional<T>(some);
        return read;
    }

    internal override ValueSource<Optional<T>> CreateSource(IValueNode literal, LiteralContext context) =>
        MappedSource.Create(inner.CreateSource(literal, context), static value => new Optional<T>(value));
}
