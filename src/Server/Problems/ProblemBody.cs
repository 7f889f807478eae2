namespace GraphQLBackend.Server.Problems;

/// <summary>An error of the REST part as RFC 9457 has it, with <c>code</c> and <c>traceId</c>.</summary>
/// <param name="Type">Always <c>about:blank</c>: the code says what kind it is.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable and meant for programs.</param>
/// <param name="Detail">Meant for people; null when the title says it all.</param>
/// <param name="TraceId">Finds the request in logs and traces.</param>
/// <param name="Errors">What is wrong by field; null when no field is to blame.</param>
internal sealed record ProblemBody(
    string Type,
    string Title,
    int Status,
    string Code,
    string? Detail,
    string TraceId,
    IReadOnlyDictionary<string, string[]>? Errors);
