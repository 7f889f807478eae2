using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphQLBackend.Server.Problems;

/// <summary>Serializers of error bodies, made at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProblemBody))]
internal sealed partial class ProblemsJsonContext : JsonSerializerContext;
