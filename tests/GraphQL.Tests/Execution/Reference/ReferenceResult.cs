using System.Text.Json.Nodes;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>What an operation answers according to the reference.</summary>
internal sealed record ReferenceResult(JsonObject? Data, IReadOnlyList<ReferenceError> Errors);
