using System.Text.Json;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A field with runtime values of type <typeparamref name="T"/>.</summary>
internal sealed class InputField<T>(InputValueDefinition<T> definition) : InputField(definition)
{
    private readonly InputValueDefinition<T> _definition = definition;

    internal override InputFieldValue? ReadJson(ref Utf8JsonReader reader, InputErrors errors) =>
        _definition.Shape.TryReadJson(ref reader, errors, out var value) ? new InputFieldValue<T>(value, isGiven: true) : null;

    internal override InputFieldValue? Read(ValueSource source, VariableValues variables) =>
        ((ValueSource<T>)source).TryGet(variables, out var value) ? new InputFieldValue<T>(value, isGiven: true) : null;

    internal override InputFieldValue Absent() =>
        _definition.Default(out var value) ? new InputFieldValue<T>(value!, isGiven: false) : new InputFieldValue<T>(default!, isGiven: false);
}
