using System.Text.Json.Serialization;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class StorageJsonContext : JsonSerializerContext;
