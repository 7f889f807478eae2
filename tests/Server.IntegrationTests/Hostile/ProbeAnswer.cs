using System.Text.Json;

namespace GraphQLBackend.Server.IntegrationTests.Hostile;

/// <summary>What a probe found.</summary>
internal sealed record ProbeAnswer(int Status, string? MediaType, string Body)
{
    /// <summary>The code of the first error; null for an answer without errors, or one that is no JSON.</summary>
    public string? Code => MediaType?.EndsWith("json", StringComparison.Ordinal) == true && JsonElement.Parse(Body).TryGetProperty("errors", out var errors)
        ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
        : null;
}
