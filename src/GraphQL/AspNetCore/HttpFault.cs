using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>An answer without execution, its body prepared. Immutable; those in <see cref="HttpFaults"/> are shared by all requests.</summary>
internal sealed class HttpFault
{
    public HttpFault(int status, string code, string message, int? draftStatus = null, string? allow = null, int? retryAfter = null)
        : this(status, draftStatus ?? status, ErrorBuilder.New().SetMessage(message).SetCode(code).Build()) => (Allow, RetryAfter) = (allow, retryAfter);

    public HttpFault(int status, IError error, int retryAfter)
        : this(status, status, error) => RetryAfter = retryAfter;

    private HttpFault(int status, int draftStatus, IError error)
    {
        Status = status;
        DraftStatus = draftStatus;
        using var result = ExecutionResult.RequestError([error]);
        Body = result.Body.ToArray();
    }

    /// <summary>The status of profile <see cref="GraphQLHttpProfile.Audit"/>.</summary>
    public int Status { get; }

    /// <summary>The status of profile <see cref="GraphQLHttpProfile.Draft"/>.</summary>
    public int DraftStatus { get; }

    /// <summary>The header <c>Allow</c>, or null.</summary>
    public string? Allow { get; }

    /// <summary>Seconds in the header <c>Retry-After</c>, or null.</summary>
    public int? RetryAfter { get; }

    /// <summary>The GraphQL response as UTF-8.</summary>
    public byte[] Body { get; }

    /// <summary>A request that is JSON but not a GraphQL request: 400, in the newer draft 422.</summary>
    public static HttpFault Malformed(string message, string code = TransportErrorCodes.BadRequest) => new(400, code, message, draftStatus: 422);

    /// <summary>400 in both profiles.</summary>
    public static HttpFault BadRequest(string message, string code = TransportErrorCodes.BadRequest) => new(400, code, message);

    /// <summary>An exception that was not made for clients; the log has it under the same trace id.</summary>
    public static HttpFault Internal(string traceId) => new(
        500, 500, ErrorBuilder.New().SetMessage("Internal error.").SetCode(ErrorCodes.InternalError).SetExtension("traceId", traceId).Build());
}
