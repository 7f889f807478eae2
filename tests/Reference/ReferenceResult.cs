using System.Text.Json.Nodes;

namespace GraphQLBackend.Reference;

/// <summary>What an operation answers according to the reference.</summary>
/// <param name="IsRequestError">Nothing was executed: the operation cannot be found, or its variables cannot be coerced.</param>
/// <param name="Data">Null when an error reached the root.</param>
/// <param name="Groups">The positions that errors made null.</param>
/// <param name="Reported">Errors that resolvers reported beside their value.</param>
internal sealed record ReferenceResult(
    bool IsRequestError, JsonNode? Data, IReadOnlyList<ErrorGroup> Groups, IReadOnlyList<ReportedError> Reported)
{
    public static ReferenceResult RequestError { get; } = new(true, null, [], []);
}
