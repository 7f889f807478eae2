using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GraphQLBackend.Conformance.Model;

/// <summary>The canonical text of a JSON value: members sorted by UTF-16 code unit, no white space, only the necessary escapes.</summary>
internal static class CanonicalJson
{
    /// <summary>The text of a runtime value: null, Boolean, number, string, list or dictionary.</summary>
    public static string Write(object? value)
    {
        var text = new StringBuilder();
        Write(ToNode(value), text);
        return text.ToString();
    }

    /// <summary>The JSON of a runtime value.</summary>
    public static JsonNode? ToNode(object? value)
    {
        return value switch
        {
            null => null,
            JsonNode node => node,
            IEnumerable<KeyValuePair<string, object?>> members =>
                new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, ToNode(member.Value)))),
            IEnumerable<object?> items => new JsonArray([.. items.Select(ToNode)]),
            _ => JsonSerializer.SerializeToNode(value, value.GetType()),
        };
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonArray items:
                WriteAll('[', items, (item, _) => Write(item, text), ']', text);
                break;
            case JsonObject members:
                WriteAll('{', members.OrderBy(static member => member.Key, StringComparer.Ordinal), WriteMember, '}', text);
                break;
            case JsonValue value:
                WriteValue(value, text);
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void WriteAll<T>(char open, IEnumerable<T> items, Action<T, StringBuilder> write, char close, StringBuilder text)
    {
        text.Append(open);
        foreach (var (index, item) in items.Index())
        {
            text.Append(index == 0 ? "" : ",");
            write(item, text);
        }

        text.Append(close);
    }

    private static void WriteMember(KeyValuePair<string, JsonNode?> member, StringBuilder text)
    {
        WriteString(member.Key, text);
        text.Append(':');
        Write(member.Value, text);
    }

    private static void WriteValue(JsonValue value, StringBuilder text)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                WriteString(value.GetValue<string>(), text);
                break;
            case JsonValueKind.Number:
                // Only multiples of a quarter below 1e10 occur, whose shortest form has no exponent.
                var number = double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
                text.Append(number == 0 ? "0" : number.ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(value.ToJsonString());
                break;
        }
    }

    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        text.Append('"');
    }
}
