using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>An argument or input field whose runtime values are of type <typeparamref name="T"/>.</summary>
internal sealed class InputValueDefinition<T>(string name, InputShape<T> shape, IValueNode? defaultValue)
    : InputValueDefinition(name, defaultValue)
{
    private T? _default;
    private bool _isDefaultCoerced;

    public InputShape<T> Shape => shape;

    /// <summary>The coerced default; false when there is none.</summary>
    public bool Default(out T? value)
    {
        if (!_isDefaultCoerced && DefaultValue is not null)
        {
            _default = shape.Coerce(DefaultValue);
            _isDefaultCoerced = true;
        }

        value = _default;
        return _isDefaultCoerced;
    }

    internal override void Complete(SchemaTypes types) => Type = shape.Resolve(types);

    internal override void CheckDefault() => Default(out _);

    internal override ValueSource? CreateSource(IValueNode? literal, LiteralContext context)
    {
        return literal switch
        {
            null => Default(out var value) ? new ConstantSource<T>(value!) : null,
            VariableNode variable => context.Variables.CreateSource(variable, shape, Type, $"\"{Name}\"", this),
            _ => shape.CreateSource(literal, context),
        };
    }
}
