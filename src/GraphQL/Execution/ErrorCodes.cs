namespace GraphQLBackend.GraphQL.Execution;

/// <summary>The values of <c>extensions.code</c> that the executor gives out.</summary>
public static class ErrorCodes
{
    /// <summary>The request is not a GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of specification 5.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document selects <c>__schema</c> or <c>__type</c> where that is not allowed.</summary>
    public const string IntrospectionNotAllowed = "INTROSPECTION_NOT_ALLOWED";

    /// <summary>No operation, or more than one, fits the request.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>Variables or arguments do not fit their types.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The field is not for anonymous callers.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The field is not for this caller.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>A resolved value does not fit its type.</summary>
    public const string InvalidResult = "INVALID_RESULT";

    /// <summary>An exception that was not made for clients.</summary>
    public const string InternalError = "INTERNAL_ERROR";

    /// <summary>The operation ran longer than it may.</summary>
    public const string ExecutionTimeout = "EXECUTION_TIMEOUT";

    /// <summary>The response is larger than the server sends.</summary>
    public const string ResponseSizeLimit = "LIMIT_RESPONSE_SIZE";

    /// <summary>The operation is nested too deeply.</summary>
    public const string DepthLimit = "LIMIT_DEPTH";

    /// <summary>The operation costs more than it may.</summary>
    public const string CostLimit = "LIMIT_COST";

    /// <summary>The reader of a subscription was too slow for its events.</summary>
    public const string SubscriptionOverflow = "SUBSCRIPTION_OVERFLOW";

    /// <summary>The operation has too many fields once its fragments are expanded.</summary>
    public const string FieldsLimit = "LIMIT_FIELDS";

    /// <summary>The operation has too many root fields.</summary>
    public const string RootFieldsLimit = "LIMIT_ROOT_FIELDS";

    /// <summary>The operation goes through the same field too often on one way down.</summary>
    public const string CycleLimit = "LIMIT_CYCLE";

    /// <summary>The operation could answer with too many list items.</summary>
    public const string TotalNodesLimit = "LIMIT_TOTAL_NODES";

    /// <summary>An argument asks for too large a page.</summary>
    public const string PageSizeLimit = "LIMIT_PAGE_SIZE";

    /// <summary>A list that a client gives has too many items.</summary>
    public const string ListItemsLimit = "LIMIT_BATCH_SIZE";
}
