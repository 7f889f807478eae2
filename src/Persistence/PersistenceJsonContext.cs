using System.Text.Json.Serialization;

namespace GraphQLBackend.Persistence;

[JsonSerializable(typeof(SortedDictionary<string, string>))]
internal sealed partial class PersistenceJsonContext : JsonSerializerContext;
