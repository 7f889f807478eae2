using System.Text.Json;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Checks that variables are an object the executor can bind, without keeping anything of them.</summary>
internal static class VariablesReader
{
    /// <summary>Objects and lists inside each other at most, the variables themselves included.</summary>
    public const int MaxDepth = 16;

    /// <summary>Steps over the value at the reader. Empty <paramref name="variables"/> stand for null and <c>{}</c>.</summary>
    /// <exception cref="JsonException">Not JSON.</exception>
    /// <exception cref="InvalidOperationException">A string is half a surrogate pair.</exception>
    public static HttpFault? Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, out ReadOnlyMemory<byte> variables)
    {
        variables = default;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return HttpFaults.VariablesObject;
        }

        var start = (int)reader.TokenStartIndex;
        var outer = reader.CurrentDepth;
        var isEmpty = true;
        while (reader.Read() && reader.CurrentDepth > outer)
        {
            isEmpty = false;
            if (reader.CurrentDepth - outer >= MaxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return HttpFaults.VariablesDepth;
            }

            CheckText(ref reader);
        }

        variables = isEmpty ? default : json[start..(int)reader.BytesConsumed];
        return null;
    }

    /// <summary>Reads variables that are a text of their own, as in a query string.</summary>
    public static HttpFault? Read(ReadOnlyMemory<byte> json, out ReadOnlyMemory<byte> variables)
    {
        variables = default;
        try
        {
            var reader = new Utf8JsonReader(json.Span);
            reader.Read();
            var fault = Read(ref reader, json, out variables);
            return fault ?? (reader.Read() ? HttpFaults.VariablesJson : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return HttpFaults.VariablesJson;
        }
    }

    /// <summary>Escapes may spell half a surrogate pair, which only reading the string finds.</summary>
    private static void CheckText(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
        {
            _ = reader.GetString();
        }
    }
}
