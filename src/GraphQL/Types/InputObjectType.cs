using System.Text.Json;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>An input object (specification 3.10).</summary>
public abstract class InputObjectType : NamedType
{
    private protected InputObjectType(string name, string? description, bool isOneOf, IReadOnlyList<InputValueDefinition> fields)
        : base(name, description)
    {
        IsOneOf = isOneOf;
        Fields = fields;
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Whether exactly one field must be given, and not null (specification 3.10.1).</summary>
    public bool IsOneOf { get; }

    /// <summary>The fields in definition order.</summary>
    public IReadOnlyList<InputValueDefinition> Fields { get; }

    internal abstract bool TryReadBoxed(ref Utf8JsonReader reader, InputErrors errors, out object? value);

    internal abstract ValueSource<object?> CreateBoxedSource(IValueNode literal, LiteralContext context);

    /// <summary>The field of that name, or null.</summary>
    public InputValueDefinition? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
