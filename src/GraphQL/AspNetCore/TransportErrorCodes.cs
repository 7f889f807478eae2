namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>The values of <c>extensions.code</c> that the transport gives out; docs/errors.md says what to do about each.</summary>
public static class TransportErrorCodes
{
    /// <summary>The request is not one GraphQL request.</summary>
    public const string BadRequest = Execution.ErrorCodes.BadRequest;

    /// <summary>The body is not JSON.</summary>
    public const string InvalidJson = "INVALID_JSON";

    /// <summary>The body is a list of requests.</summary>
    public const string BatchNotSupported = "BATCH_NOT_SUPPORTED";

    /// <summary>A parameter of the query string occurs twice.</summary>
    public const string DuplicateParameter = "DUPLICATE_PARAMETER";

    /// <summary>The edge form has a parameter other than <c>op</c>, <c>vh</c> and <c>variables</c>.</summary>
    public const string UnknownParameter = "UNKNOWN_PARAMETER";

    /// <summary>The variables are not an object.</summary>
    public const string InvalidVariables = "INVALID_VARIABLES";

    /// <summary>The variables nest too deep.</summary>
    public const string VariablesDepth = "LIMIT_VARIABLES_DEPTH";

    /// <summary>The variables in the query string are too long.</summary>
    public const string VariablesLength = "LIMIT_VARIABLES_LENGTH";

    /// <summary><c>vh</c> is not the hash of the variables.</summary>
    public const string VariablesHashMismatch = "VARIABLES_HASH_MISMATCH";

    /// <summary>Two ids that differ.</summary>
    public const string ConflictingOperationIds = "CONFLICTING_OPERATION_IDS";

    /// <summary>An id and a document.</summary>
    public const string OperationIdWithDocument = "OPERATION_ID_WITH_DOCUMENT";

    /// <summary>The hash that came with a document is not the document's.</summary>
    public const string PersistedQueryHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    /// <summary>No operation is registered under the id.</summary>
    public const string PersistedQueryNotInList = "PERSISTED_QUERY_NOT_IN_LIST";

    /// <summary>The client shall send the document once, with its hash.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Only registered operations may be sent.</summary>
    public const string OperationNotRegistered = "OPERATION_NOT_REGISTERED";

    /// <summary>The caller is anonymous and the operation is not public.</summary>
    public const string NotAuthenticated = Execution.ErrorCodes.NotAuthenticated;

    /// <summary>The operation is past its sunset.</summary>
    public const string OperationRetired = "OPERATION_RETIRED";

    /// <summary>The method cannot carry this operation.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>A subscription to which no stream of events may answer.</summary>
    public const string SubscriptionNotSupported = "SUBSCRIPTION_NOT_SUPPORTED";

    /// <summary>The caller, or the node, has too many open subscriptions.</summary>
    public const string SubscriptionsLimit = "LIMIT_SUBSCRIPTIONS";

    /// <summary>The server is about to stop.</summary>
    public const string ServerStopping = "SERVER_STOPPING";

    /// <summary>None of the accepted media types can be sent.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The body is not <c>application/json</c> in UTF-8.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The body is too large.</summary>
    public const string BodySize = "LIMIT_BODY_SIZE";

    /// <summary>The server runs as much as it can.</summary>
    public const string Concurrency = "LIMIT_CONCURRENCY";

    /// <summary>The body did not arrive in time.</summary>
    public const string RequestTimeout = "REQUEST_TIMEOUT";
}
