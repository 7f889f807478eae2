using System.Text.Json.Serialization;

namespace GraphQLBackend.Jobs.Ingestion.Providers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RecordedManifest))]
internal sealed partial class ManifestJsonContext : JsonSerializerContext;
