using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>Readers of variables, made at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Variables))]
internal sealed partial class VariablesContext : JsonSerializerContext;
