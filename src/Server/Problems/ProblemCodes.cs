namespace GraphQLBackend.Server.Problems;

/// <summary>Codes of errors that belong to no single endpoint.</summary>
internal static class ProblemCodes
{
    /// <summary>Something failed that the caller cannot mend; the log knows more.</summary>
    public const string InternalError = "INTERNAL_ERROR";

    /// <summary>The code of a bare status; <c>HTTP_n</c> for those without a name here.</summary>
    public static string Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "BAD_REQUEST",
        StatusCodes.Status401Unauthorized => "UNAUTHENTICATED",
        StatusCodes.Status403Forbidden => "FORBIDDEN",
        StatusCodes.Status404NotFound => "NOT_FOUND",
        StatusCodes.Status405MethodNotAllowed => "METHOD_NOT_ALLOWED",
        StatusCodes.Status406NotAcceptable => "NOT_ACCEPTABLE",
        StatusCodes.Status408RequestTimeout => "REQUEST_TIMEOUT",
        StatusCodes.Status409Conflict => "CONFLICT",
        StatusCodes.Status413PayloadTooLarge => "PAYLOAD_TOO_LARGE",
        StatusCodes.Status415UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
        StatusCodes.Status422UnprocessableEntity => "UNPROCESSABLE",
        StatusCodes.Status429TooManyRequests => "TOO_MANY_REQUESTS",
        StatusCodes.Status500InternalServerError => InternalError,
        StatusCodes.Status503ServiceUnavailable => "UNAVAILABLE",
        _ => $"HTTP_{status}",
    };
}
