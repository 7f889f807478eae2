namespace GraphQLBackend.Server.RequestIds;

/// <summary>The id that ties a caller's report to our log lines: 1 to 64 of <c>A-Z a-z 0-9 . _ -</c>.</summary>
internal static class RequestId
{
    /// <summary>The header it travels in, both ways.</summary>
    public const string Header = "X-Request-Id";

    private const int MaximumLength = 64;

    /// <summary>The caller's id if it is well-formed, else a new one.</summary>
    public static string From(string? offered) => IsWellFormed(offered) ? offered! : Guid.CreateVersion7().ToString("N");

    private static bool IsWellFormed(string? id) =>
        id is { Length: > 0 and <= MaximumLength } && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
}
