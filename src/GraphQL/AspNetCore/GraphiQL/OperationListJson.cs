using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphQLBackend.GraphQL.PersistedOperations;

namespace GraphQLBackend.GraphQL.AspNetCore.GraphiQL;

/// <summary>The registered operations as JSON that may stand in a page: the writer's default escapes <c>&lt;</c>.</summary>
internal static class OperationListJson
{
    public static string Write(OperationSet set)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var operation in set.Operations)
            {
                Write(json, operation);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, RegisteredOperation operation)
    {
        json.WriteStartObject();
        json.WriteString("id", operation.Id);
        json.WriteString("name", operation.Name);
        json.WriteString("client", operation.Client);
        json.WriteString("type", operation.Operation.Type.ToString().ToLowerInvariant());
        json.WriteBoolean("public", operation.Metadata.IsPublic);
        json.WriteString("sunset", operation.Metadata.Sunset?.ToString("O"));
        json.WriteString("document", operation.Document);
        json.WriteEndObject();
    }
}
