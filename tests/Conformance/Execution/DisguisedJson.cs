using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GraphQLBackend.Conformance.Execution;

/// <summary>JSON as no serializer writes it but every reader must take it.</summary>
internal static class DisguisedJson
{
    /// <summary>The value with white space between all tokens and every character of names and strings escaped.</summary>
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder(" ");
        Write(node, text);
        return text.Append("\r\n").ToString();
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject members:
                WriteAll('{', members, (member) => { WriteString(member.Key, text); text.Append(" :\t"); Write(member.Value, text); }, '}', text);
                break;
            case JsonArray items:
                WriteAll('[', items, item => Write(item, text), ']', text);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteString(value.GetValue<string>(), text);
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void WriteAll<T>(char open, IEnumerable<T> items, Action<T> write, char close, StringBuilder text)
    {
        text.Append(open);
        var separator = "\n ";
        foreach (var item in items)
        {
            text.Append(separator);
            write(item);
            separator = " ,\r\n\t";
        }

        text.Append(' ').Append(close);
    }

    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            text.Append($"\\u{(int)character:X4}");
        }

        text.Append('"');
    }
}
