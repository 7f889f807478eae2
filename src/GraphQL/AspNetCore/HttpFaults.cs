namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>The answers that are always the same.</summary>
internal static class HttpFaults
{
    private const string SendEventStream = "A subscription is answered by events: send \"Accept: text/event-stream\".";

    public static HttpFault UnknownOperation { get; } = new(
        404, TransportErrorCodes.PersistedQueryNotInList, "No operation is registered under this id.");

    public static HttpFault NotAuthenticated { get; } = new(
        401, TransportErrorCodes.NotAuthenticated, "The operation is not public: send an access token.");

    /// <summary>Apollo Client and urql send the document after exactly this message.</summary>
    public static HttpFault SendDocument { get; } = new(404, TransportErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound");

    public static HttpFault NotRegistered { get; } = HttpFault.BadRequest(
        "Only registered operations may be sent: give an id instead of a document.", TransportErrorCodes.OperationNotRegistered);

    public static HttpFault Retired { get; } = new(410, TransportErrorCodes.OperationRetired, "The operation is past its sunset and no longer served.");

    public static HttpFault MutationByGet { get; } = new(
        405, TransportErrorCodes.MethodNotAllowed, "GET runs queries only; send mutations by POST.", allow: "POST");

    public static HttpFault Method { get; } = new(405, TransportErrorCodes.MethodNotAllowed, "Use GET or POST.", allow: "GET, POST");

    /// <summary>Nothing in the request speaks against a stream, but a client that does not name the media type would wait for its end.</summary>
    public static HttpFault Subscription { get; } = HttpFault.Malformed(SendEventStream, TransportErrorCodes.SubscriptionNotSupported);

    public static HttpFault SubscriptionNotAcceptable { get; } = new(406, TransportErrorCodes.SubscriptionNotSupported, SendEventStream);

    public static HttpFault NotAcceptable { get; } = new(
        406, TransportErrorCodes.NotAcceptable, "Accept application/graphql-response+json, application/json or text/event-stream.");

    public static HttpFault MediaType { get; } = new(
        415, TransportErrorCodes.UnsupportedMediaType, "POST takes application/json in UTF-8, without a content encoding.");

    public static HttpFault InvalidJson { get; } = HttpFault.BadRequest("The body is not JSON in UTF-8.", TransportErrorCodes.InvalidJson);

    public static HttpFault Batch { get; } = HttpFault.Malformed("Send one request at a time: lists of requests are not supported.", TransportErrorCodes.BatchNotSupported);

    public static HttpFault Body { get; } = HttpFault.Malformed("The body must be a JSON object.");

    public static HttpFault NothingToRun { get; } = HttpFault.Malformed("The request has neither an operation id nor a \"query\".");

    public static HttpFault VariablesObject { get; } = HttpFault.Malformed("\"variables\" must be an object.", TransportErrorCodes.InvalidVariables);

    public static HttpFault VariablesJson { get; } = HttpFault.BadRequest("\"variables\" is not JSON in UTF-8.", TransportErrorCodes.InvalidVariables);

    public static HttpFault VariablesDepth { get; } = HttpFault.BadRequest(
        $"\"variables\" must not nest deeper than {VariablesReader.MaxDepth}.", TransportErrorCodes.VariablesDepth);

    public static HttpFault VariablesLength { get; } = HttpFault.BadRequest(
        $"\"variables\" must not be longer than {QueryStringReader.MaxVariablesLength} bytes in the query string; send longer ones by POST.",
        TransportErrorCodes.VariablesLength);

    public static HttpFault VariablesHash { get; } = HttpFault.BadRequest(
        "\"vh\" must be the SHA-256, in lower-case hex, of the decoded bytes of \"variables\".", TransportErrorCodes.VariablesHashMismatch);

    public static HttpFault ConflictingIds { get; } = HttpFault.BadRequest("The request names two operations.", TransportErrorCodes.ConflictingOperationIds);

    public static HttpFault ConflictingNames { get; } = HttpFault.BadRequest("The path and \"operationName\" name two operations.", TransportErrorCodes.ConflictingOperationIds);

    public static HttpFault IdWithDocument { get; } = HttpFault.BadRequest(
        "Send either an operation id or a document.", TransportErrorCodes.OperationIdWithDocument);

    public static HttpFault HashMismatch { get; } = HttpFault.BadRequest(
        "\"sha256Hash\" is not the SHA-256 of the document. Ids that a tool made are known once its manifest lies in persisted-queries/clients.", TransportErrorCodes.PersistedQueryHashMismatch);

    public static HttpFault ExtensionsObject { get; } = HttpFault.Malformed("\"extensions\" must be an object.");

    public static HttpFault ExtensionsJson { get; } = HttpFault.BadRequest("\"extensions\" is not JSON in UTF-8.");

    public static HttpFault PersistedQueryObject { get; } = HttpFault.Malformed("\"extensions.persistedQuery\" must be an object.");

    public static HttpFault TooLarge { get; } = new(413, TransportErrorCodes.BodySize, "The body is too large.");

    public static HttpFault Overloaded { get; } = new(
        503, TransportErrorCodes.Concurrency, "The server is busy: try again in a second.", retryAfter: 1);

    public static HttpFault Timeout { get; } = new(408, TransportErrorCodes.RequestTimeout, "The body did not arrive in time.");

    public static HttpFault Unreadable { get; } = HttpFault.BadRequest("The request could not be read.");
}
