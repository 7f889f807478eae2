using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphQLBackend.Server.Health;

/// <summary>Serializers of health answers, made at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HealthBody))]
internal sealed partial class HealthJsonContext : JsonSerializerContext;
