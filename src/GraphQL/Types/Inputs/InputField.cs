using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A field of an input object as generated code declares it.</summary>
public abstract class InputField
{
    private protected InputField(InputValueDefinition definition) => Definition = definition;

    internal InputValueDefinition Definition { get; }

    /// <summary>A field named <paramref name="name"/>; <paramref name="defaultValue"/> is GraphQL source, e.g. <c>10</c> or <c>[US]</c>.</summary>
    public static InputField Create<T>(
        string name,
        InputShape<T> shape,
        string? defaultValue = null,
        string? description = null,
        string? deprecationReason = null)
    {
        var literal = defaultValue is null ? null : Utf8GraphQLParser.ParseValue(defaultValue);
        return new InputField<T>(new InputValueDefinition<T>(name, shape, literal)
        {
            Description = description,
            DeprecationReason = deprecationReason,
        });
    }

    /// <summary>Null after a report to <paramref name="errors"/>.</summary>
    internal abstract InputFieldValue? ReadJson(ref Utf8JsonReader reader, InputErrors errors);

    internal abstract InputFieldValue? Read(ValueSource source, VariableValues variables);

    internal abstract InputFieldValue Absent();
}
