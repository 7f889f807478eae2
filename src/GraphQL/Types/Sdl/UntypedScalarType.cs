using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>
/// A scalar that accepts everything: strings, booleans, numbers as <see cref="long"/>, <see cref="decimal"/> or <see cref="double"/>, lists and
/// dictionaries of these; enum literals become strings. <see cref="TryReadLiteral"/> reads variables inside of a literal as null.
/// </summary>
internal sealed class UntypedScalarType(string name) : ScalarType<object>(name)
{
    public override bool TryReadJson(ref Utf8JsonReader reader, out object value, [NotNullWhen(false)] out string? error)
    {
        error = null;
        value = ReadJson(ref reader)!;
        return true;
    }

    public override bool TryReadLiteral(IValueNode literal, out object value, [NotNullWhen(false)] out string? error)
    {
        error = null;
        value = ReadLiteral(literal)!;
        return true;
    }

    /// <summary>Compiles a literal with variables inside; each is read as the type it is declared with, and left out when it is absent.</summary>
    public static ValueSource<object?> CreateSource(IValueNode literal, LiteralContext context)
    {
        return literal switch
        {
            VariableNode variable => context.Variables.CreateDeclaredSource(variable),
            ListValueNode list => MappedSource.Create(
                new ListSource<object?>([.. list.Items.Select(item => CreateSource(item, context))]), static items => (object?)items),
            ObjectValueNode members => new UntypedMembersSource(
                [.. members.Fields.Select(field => KeyValuePair.Create(field.Name.Value, CreateSource(field.Value, context)))]),
            _ => new ConstantSource<object?>(ReadLiteral(literal)),
        };
    }

    public override void Write(object value, Utf8JsonBuffer output)
    {
        switch (value)
        {
            case string text:
                output.WriteString(text);
                break;
            case bool flag:
                output.WriteBoolean(flag);
                break;
            case int or long:
                output.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                output.WriteNumber(number);
                break;
            case double number when double.IsFinite(number):
                output.WriteNumber(number);
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                WriteObject(members, output);
                break;
            case IEnumerable<object?> items:
                WriteList(items, output);
                break;
            default:
                throw new LeafCoercionException($"\"{Name}\" cannot represent a value of type {value.GetType().Name}.");
        }
    }

    private static object? ReadJson(ref Utf8JsonReader reader)
    {
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => ReadNumber(ref reader),
            JsonTokenType.StartArray => ReadList(ref reader),
            JsonTokenType.StartObject => ReadObject(ref reader),
            _ => reader.TokenType == JsonTokenType.True,
        };
    }

    private static object ReadNumber(ref Utf8JsonReader reader) =>
        reader.TryGetInt64(out var whole) ? whole : reader.TryGetDecimal(out var exact) ? exact : reader.GetDouble();

    private static List<object?> ReadList(ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadJson(ref reader));
        }

        return items;
    }

    private static OrderedDictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            members[name] = ReadJson(ref reader);
        }

        return members;
    }

    private static object? ReadLiteral(IValueNode literal)
    {
        return literal switch
        {
            StringValueNode text => text.Value,
            EnumValueNode name => name.Value,
            BooleanValueNode flag => flag.Value,
            IntValueNode number => ReadNumber(number.Value),
            FloatValueNode number => ReadNumber(number.Value),
            ListValueNode list => list.Items.Select(ReadLiteral).ToList(),
            ObjectValueNode members => ReadObject(members),
            _ => null,
        };
    }

    private static OrderedDictionary<string, object?> ReadObject(ObjectValueNode node)
    {
        var members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            members[field.Name.Value] = ReadLiteral(field.Value);
        }

        return members;
    }

    private static object ReadNumber(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact
        : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private void WriteObject(IEnumerable<KeyValuePair<string, object?>> members, Utf8JsonBuffer output)
    {
        var isFirst = true;
        output.WriteByte((byte)'{');
        foreach (var (key, member) in members)
        {
            output.WriteName(key, isFirst);
            WriteNullable(member, output);
            isFirst = false;
        }

        output.WriteByte((byte)'}');
    }

    private void WriteList(IEnumerable<object?> items, Utf8JsonBuffer output)
    {
        var isFirst = true;
        output.WriteByte((byte)'[');
        foreach (var item in items)
        {
            if (!isFirst)
            {
                output.WriteByte((byte)',');
            }

            WriteNullable(item, output);
            isFirst = false;
        }

        output.WriteByte((byte)']');
    }

    private void WriteNullable(object? value, Utf8JsonBuffer output)
    {
        if (value is null)
        {
            output.WriteNull();
        }
        else
        {
            Write(value, output);
        }
    }
}
