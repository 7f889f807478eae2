namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>Everything the transport answers with, and the status in both profiles: of <c>application/json</c> first where they differ.</summary>
internal static class StatusTable
{
    private static readonly MediaTypeStatus s_graphQLOnly400 = new(200, 400);
    private static readonly MediaTypeStatus s_graphQLOnly294 = new(200, 294);

    public static IReadOnlyList<StatusCase> Cases { get; } =
    [
        // What runs.
        new("a query", """POST {"query":"{ hello }"}""", null, 200, 200) { Runs = true },
        new("a mutation", """POST {"query":"mutation { set(value: 1) }"}""", null, 200, 200) { Runs = true },
        new("a registered operation", "GET /graphql?op=Hello", null, 200, 200) { Runs = true, IsTrusted = false },
        new("a field that fails", """POST {"query":"{ hello fails }"}""", "INTERNAL_ERROR", 200, s_graphQLOnly294) { Runs = true },
        new("a registered field that fails", "GET /graphql?op=Fails", "INTERNAL_ERROR", 200, s_graphQLOnly294) { Runs = true },
        new("a field that takes all data with it", """POST {"query":"{ hello mustFail }"}""", null, 200, s_graphQLOnly294) { Runs = true },

        // Request errors: the document or what it needs.
        new("a document that does not parse", """POST {"query":"{"}""", "GRAPHQL_PARSE_FAILED", s_graphQLOnly400, 400),
        new("a document that does not parse, by GET", "GET /graphql?query=%7B", "GRAPHQL_PARSE_FAILED", s_graphQLOnly400, 400),
        new("a document that is not valid", """POST {"query":"{ hello unknown }"}""", "GRAPHQL_VALIDATION_FAILED", s_graphQLOnly400, 422),
        new("a document that is not valid, by GET", "GET /graphql?query=%7Bunknown%7D", "GRAPHQL_VALIDATION_FAILED", s_graphQLOnly400, 422),
        new("a variable of the wrong type", """POST {"query":"query($v: Int!) { echo(numbers: [$v]) }","variables":{"v":"x"}}""", "BAD_USER_INPUT", s_graphQLOnly400, 422),
        new("a variable of the wrong type, by id", """POST {"id":"Hello","variables":{"name":1}}""", "BAD_USER_INPUT", s_graphQLOnly400, 422),
        new("several operations and no name", """POST {"query":"query A { hello } query B { hello }"}""", "OPERATION_RESOLUTION_FAILURE", s_graphQLOnly400, 422),
        new("a name that no operation has", """POST {"query":"{ hello }","operationName":"Other"}""", "OPERATION_RESOLUTION_FAILURE", s_graphQLOnly400, 422),
        new("a name that the registered operation has not", "GET /graphql?id=Hello&operationName=Other", "OPERATION_RESOLUTION_FAILURE", s_graphQLOnly400, 422),

        // Not JSON.
        new("an empty body", "POST ", "INVALID_JSON", 400, 400),
        new("half a body", """POST {"query":""", "INVALID_JSON", 400, 400),
        new("variables that are not JSON, by GET", "GET /graphql?id=Hello&variables=%7B", "INVALID_VARIABLES", 400, 400),
        new("extensions that are not JSON, by GET", "GET /graphql?id=Hello&extensions=%7B", "BAD_REQUEST", 400, 400),

        // JSON, and not a request.
        new("a list of requests", """POST [{"query":"{ hello }"}]""", "BATCH_NOT_SUPPORTED", 400, 422),
        new("a body that is a string", """POST "{ hello }" """, "BAD_REQUEST", 400, 422),
        new("nothing to run", """POST {"variables":{}}""", "BAD_REQUEST", 400, 422),
        new("nothing to run, by GET", "GET /graphql?variables=%7B%7D", "BAD_REQUEST", 400, 422),
        new("a document that is a number", """POST {"query":1}""", "BAD_REQUEST", 400, 422),
        new("a member twice", """POST {"query":"{ hello }","query":"{ hello }"}""", "BAD_REQUEST", 400, 422),
        new("extensions that are a list", """POST {"query":"{ hello }","extensions":[]}""", "BAD_REQUEST", 400, 422),
        new("variables that are a list", """POST {"query":"{ hello }","variables":[]}""", "INVALID_VARIABLES", 400, 422),
        new("variables that are a list, by GET", "GET /graphql?id=Hello&variables=[]", "INVALID_VARIABLES", 400, 422),

        // The rules of this server.
        new("variables too deep", """POST {"id":"Hello","variables":{"a":[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]}}""", "LIMIT_VARIABLES_DEPTH", 400, 400),
        new("a hash of other variables", "GET /graphql?op=Hello&vh=00", "VARIABLES_HASH_MISMATCH", 400, 400),
        new("a parameter twice", "GET /graphql?id=Hello&id=Hello", "DUPLICATE_PARAMETER", 400, 400),
        new("a parameter that the edge form has not", "GET /graphql?op=Hello&utm=1", "UNKNOWN_PARAMETER", 400, 400),
        new("two ids", """POST {"id":"Hello","documentId":"Other"}""", "CONFLICTING_OPERATION_IDS", 400, 400),
        new("an id and a document", """POST {"id":"Hello","query":"{ hello }"}""", "OPERATION_ID_WITH_DOCUMENT", 400, 400),
        new("a document and the hash of another", """POST {"query":"{ hello }","extensions":{"persistedQuery":{"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}}}""", "PERSISTED_QUERY_HASH_MISMATCH", 400, 400),
        new("a hash not seen before", """POST {"extensions":{"persistedQuery":{"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}}}""", "PERSISTED_QUERY_NOT_FOUND", new(200, 404), 404),
        new("an unknown id", """POST {"documentId":"0000000000000000000000000000000000000000000000000000000000000000"}""", "PERSISTED_QUERY_NOT_IN_LIST", 404, 404),
        new("an unknown id, by path", "GET /graphql/persisted/Unknown", "PERSISTED_QUERY_NOT_IN_LIST", 404, 404),
        new("an unknown hash of a stranger", """POST {"extensions":{"persistedQuery":{"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}}}""", "PERSISTED_QUERY_NOT_IN_LIST", 404, 404) { IsTrusted = false },
        new("a document of a stranger", """POST {"query":"{ hello }"}""", "OPERATION_NOT_REGISTERED", 400, 400) { IsTrusted = false },
        new("a document of a stranger that does not parse", """POST {"query":"{"}""", "OPERATION_NOT_REGISTERED", 400, 400) { IsTrusted = false },
        new("an operation that strangers may not run", "GET /graphql?op=Fails", "AUTH_NOT_AUTHENTICATED", 401, 401) { IsTrusted = false },
        new("a retired operation", "GET /graphql?op=Old", "OPERATION_RETIRED", 410, 410),

        // HTTP.
        new("a mutation by GET", "GET /graphql?query=mutation%7Bset(value:1)%7D", "METHOD_NOT_ALLOWED", 405, 405),
        new("another method", "PUT /graphql", "METHOD_NOT_ALLOWED", 405, 405),
        new("another method on the path of an operation", "DELETE /graphql/persisted/Hello", "METHOD_NOT_ALLOWED", 405, 405),
        new("a body of another media type", "POST query=%7Bhello%7D", "UNSUPPORTED_MEDIA_TYPE", 415, 415) { ContentType = "application/x-www-form-urlencoded" },
        new("a body in another encoding", """POST {"query":"{ hello }"}""", "UNSUPPORTED_MEDIA_TYPE", 415, 415) { ContentType = "application/json; charset=utf-16" },
    ];

    /// <summary>The names of all cases, for theories.</summary>
    public static TheoryData<string> Names => [.. Cases.Select(static row => row.Name)];

    public static StatusCase Find(string name) => Cases.Single(row => row.Name == name);
}
