using System.Text.Json;
using System.Text.Unicode;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Reads the JSON of a POST body, or of <c>extensions</c> in a query string. Unknown members are ignored.</summary>
internal static class JsonRequestReader
{
    /// <summary>Reads a body into <paramref name="request"/>.</summary>
    public static HttpFault? ReadBody(ReadOnlyMemory<byte> json, GraphQLHttpRequest request)
    {
        if (!Utf8.IsValid(json.Span))
        {
            return HttpFaults.InvalidJson;
        }

        try
        {
            var reader = new Utf8JsonReader(json.Span);
            reader.Read();
            var fault = ReadRequest(ref reader, json, request);
            return fault ?? (reader.Read() ? HttpFaults.InvalidJson : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader throws the latter for strings with half a surrogate pair.
            return HttpFaults.InvalidJson;
        }
    }

    /// <summary>Reads the value of <c>extensions</c> at the reader.</summary>
    public static HttpFault? ReadExtensions(ref Utf8JsonReader reader, OperationCarriers carriers)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return HttpFaults.ExtensionsObject;
        }

        HttpFault? fault = null;
        while (fault is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isPersistedQuery = reader.ValueTextEquals("persistedQuery"u8);
            reader.Read();
            if (isPersistedQuery)
            {
                fault = ReadPersistedQuery(ref reader, carriers);
            }
            else
            {
                reader.Skip();
            }
        }

        return fault;
    }

    private static HttpFault? ReadRequest(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, GraphQLHttpRequest request)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.StartArray ? HttpFaults.Batch : HttpFaults.Body;
        }

        var members = RequestMembers.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = MemberOf(ref reader);
            reader.Read();
            if ((members & member) != 0)
            {
                return HttpFault.Malformed($"\"{NameOf(member)}\" occurs twice.");
            }

            members |= member;
            if (ReadMember(ref reader, json, member, request) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static HttpFault? ReadMember(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, RequestMembers member, GraphQLHttpRequest request)
    {
        if (member is RequestMembers.Variables)
        {
            var fault = VariablesReader.Read(ref reader, json, out var variables);
            request.Variables = variables;
            return fault;
        }

        if (member is RequestMembers.Extensions)
        {
            return ReadExtensions(ref reader, request.Carriers);
        }

        if (member is RequestMembers.None)
        {
            reader.Skip();
            return null;
        }

        return ReadText(ref reader, member, request);
    }

    private static HttpFault? ReadText(ref Utf8JsonReader reader, RequestMembers member, GraphQLHttpRequest request)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return HttpFault.Malformed($"\"{NameOf(member)}\" must be a string.");
        }

        var text = reader.GetString();
        switch (member)
        {
            case RequestMembers.Query:
                request.Document = text;
                break;
            case RequestMembers.OperationName:
                request.OperationName = text;
                break;
            case RequestMembers.DocumentId:
                request.Carriers.DocumentId = text;
                break;
            case RequestMembers.DocId:
                request.Carriers.DocId = text;
                break;
            default:
                request.Carriers.Id = text;
                break;
        }

        return null;
    }

    private static HttpFault? ReadPersistedQuery(ref Utf8JsonReader reader, OperationCarriers carriers)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return HttpFaults.PersistedQueryObject;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isHash = reader.ValueTextEquals("sha256Hash"u8);
            reader.Read();
            if (isHash && reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            {
                return HttpFault.Malformed("\"extensions.persistedQuery.sha256Hash\" must be a string.");
            }

            if (isHash && carriers.Sha256Hash is not null)
            {
                return HttpFault.Malformed("\"extensions.persistedQuery.sha256Hash\" occurs twice.");
            }

            if (isHash)
            {
                carriers.Sha256Hash = reader.GetString();
            }

            reader.Skip();
        }

        return null;
    }

    private static RequestMembers MemberOf(ref Utf8JsonReader reader) => reader switch
    {
        _ when reader.ValueTextEquals("query"u8) => RequestMembers.Query,
        _ when reader.ValueTextEquals("variables"u8) => RequestMembers.Variables,
        _ when reader.ValueTextEquals("operationName"u8) => RequestMembers.OperationName,
        _ when reader.ValueTextEquals("extensions"u8) => RequestMembers.Extensions,
        _ when reader.ValueTextEquals("documentId"u8) => RequestMembers.DocumentId,
        _ when reader.ValueTextEquals("doc_id"u8) => RequestMembers.DocId,
        _ when reader.ValueTextEquals("id"u8) => RequestMembers.Id,
        _ => RequestMembers.None,
    };

    private static string NameOf(RequestMembers member) => member switch
    {
        RequestMembers.Query => "query",
        RequestMembers.Variables => "variables",
        RequestMembers.OperationName => "operationName",
        RequestMembers.Extensions => "extensions",
        RequestMembers.DocumentId => "documentId",
        RequestMembers.DocId => "doc_id",
        _ => "id",
    };
}
