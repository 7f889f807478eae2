using System.Collections.Frozen;
using System.Text.Json;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>An input object whose runtime values are of type <typeparamref name="T"/>.</summary>
public sealed class InputObjectType<T> : InputObjectType
{
    private readonly InputField[] _fields;
    private readonly FrozenDictionary<string, int> _indexes;
    private readonly Func<InputFieldValues, T> _create;

    /// <summary>Declares the input object; <paramref name="create"/> reads the fields by their index.</summary>
    public InputObjectType(
        string name,
        string? description,
        IReadOnlyList<InputField> fields,
        Func<InputFieldValues, T> create,
        bool isOneOf = false)
        : base(name, description, isOneOf, [.. fields.Select(static field => field.Definition)])
    {
        _fields = [.. fields];
        _create = create;
        _indexes = _fields.Index().ToFrozenDictionary(static pair => pair.Item.Definition.Name, static pair => pair.Index, StringComparer.Ordinal);
    }

    internal bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out T value)
    {
        value = default!;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            errors.Add($"Expected type \"{Name}\" to be an object.");
            return false;
        }

        var values = new InputFieldValue?[_fields.Length];
        var ok = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            ok &= TryReadField(ref reader, errors, values);
        }

        ok &= TryComplete(values, errors);
        value = ok ? _create(new InputFieldValues(values!)) : default!;
        return ok;
    }

    internal ValueSource<T> CreateSource(IValueNode literal, LiteralContext context)
    {
        if (literal is not ObjectValueNode node)
        {
            throw new LeafCoercionException($"Expected type \"{Name}\" to be an object.");
        }

        var sources = new ValueSource?[_fields.Length];
        foreach (var field in node.Fields)
        {
            var index = _indexes.TryGetValue(field.Name.Value, out var known) ? known : throw new LeafCoercionException(Unknown(field.Name.Value));
            sources[index] = _fields[index].Definition.CreateSource(field.Value, context);
        }

        var source = new ObjectSource<T>(this, sources, node.Location);
        return node.IsConstant && source.TryGet(VariableValues.Empty, out var constant) ? new ConstantSource<T>(constant) : source;
    }

    internal override bool TryReadBoxed(ref Utf8JsonReader reader, InputErrors errors, out object? value)
    {
        var ok = TryReadJson(ref reader, errors, out var typed);
        value = typed;
        return ok;
    }

    internal override ValueSource<object?> CreateBoxedSource(IValueNode literal, LiteralContext context) =>
        MappedSource.Create(CreateSource(literal, context), static value => (object?)value);

    /// <summary>Builds the value from compiled literals; a variable that is absent leaves its field absent.</summary>
    internal T Create(ValueSource?[] sources, VariableValues variables, Location location)
    {
        var values = new InputFieldValue?[_fields.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            values[i] = sources[i] is { } source ? _fields[i].Read(source, variables) : null;
        }

        var errors = new InputErrors();
        return TryComplete(values, errors)
            ? _create(new InputFieldValues(values!))
            : throw new ArgumentCoercionException(errors.Errors[0].Message, location);
    }

    private bool TryReadField(ref Utf8JsonReader reader, InputErrors errors, InputFieldValue?[] values)
    {
        var name = reader.GetString()!;
        reader.Read();
        if (!_indexes.TryGetValue(name, out var index))
        {
            reader.Skip();
            errors.Add(Unknown(name));
            return false;
        }

        if (values[index] is not null)
        {
            reader.Skip();
            errors.Add($"Field \"{name}\" occurs twice.");
            return false;
        }

        errors.Push(name);
        var value = _fields[index].ReadJson(ref reader, errors);
        errors.Pop();
        values[index] = value ?? InvalidFieldValue.Instance;
        return value is not null;
    }

    /// <summary>Fills in defaults; false when required fields are missing or too many are given.</summary>
    private bool TryComplete(InputFieldValue?[] values, InputErrors errors)
    {
        var ok = !IsOneOf || IsExactlyOne(values, errors);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= _fields[i].Absent();
            if (!values[i]!.IsGiven && Fields[i].IsRequired)
            {
                errors.Add($"Field \"{Name}.{Fields[i].Name}\" of required type \"{Fields[i].Type}\" was not provided.");
                ok = false;
            }
        }

        return ok;
    }

    private bool IsExactlyOne(InputFieldValue?[] values, InputErrors errors)
    {
        if (values.Count(static value => value is { IsGiven: true }) == 1 && values.All(static value => value is not { IsNull: true, IsGiven: true }))
        {
            return true;
        }

        errors.Add($"Exactly one key must be specified for OneOf type \"{Name}\", and it must not be null.");
        return false;
    }

    private string Unknown(string field) => $"Field \"{field}\" is not defined by type \"{Name}\".";
}
