using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphQLBackend.GraphQL.PersistedOperations.Manifests;

/// <summary>Writes Apollo's persisted query manifest, version 1. The same operations always give the same bytes.</summary>
internal static class ManifestWriter
{
    // Relaxed: the file is read by people and tools, never put into a page.
    private static readonly JsonWriterOptions s_options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest as text with a final line end; operations in the given order.</summary>
    public static string Write(IEnumerable<ManifestOperation> operations)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("format", ManifestReader.ApolloFormat);
            json.WriteNumber("version", ManifestReader.ApolloVersion);
            json.WriteStartArray("operations");
            foreach (var operation in operations)
            {
                Write(json, operation);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ManifestOperation operation)
    {
        json.WriteStartObject();
        json.WriteString("id", operation.Id);
        json.WriteString("name", operation.Name);
        json.WriteString("type", operation.Type);
        json.WriteString("body", operation.Body);
        json.WriteEndObject();
    }
}
