using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>
/// Reads the query string of a GET. With <c>op</c> it is the edge form, of which the edge keys on the whole string, so that nothing in it
/// may be ignored (contract 2.2).
/// </summary>
internal static class QueryStringReader
{
    /// <summary>Encoded bytes of variables in the edge form at most.</summary>
    public const int MaxVariablesLength = 1_500;

    private static readonly byte[] s_emptyHash = SHA256.HashData([]);

    /// <summary>Reads the query string, with or without its <c>?</c>, into <paramref name="request"/>.</summary>
    public static HttpFault? Read(string? queryString, GraphQLHttpRequest request)
    {
        var parameters = new List<QueryParameter>();
        if (Split(queryString, parameters) is { } fault)
        {
            return fault;
        }

        if (parameters.Exists(static parameter => parameter.Name == "op") && CheckEdgeForm(parameters) is { } edgeFault)
        {
            return edgeFault;
        }

        foreach (var parameter in parameters)
        {
            if (ReadParameter(parameter, request) is { } parameterFault)
            {
                return parameterFault;
            }
        }

        return null;
    }

    private static HttpFault? Split(string? queryString, List<QueryParameter> parameters)
    {
        var rest = queryString.AsSpan().TrimStart('?');
        foreach (var range in rest.Split('&'))
        {
            var pair = rest[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf('=');
            var value = equals < 0 ? default : pair[(equals + 1)..];
            if (!PercentEncoding.TryDecode(equals < 0 ? pair : pair[..equals], out var name) || !PercentEncoding.TryDecode(value, out var bytes))
            {
                return HttpFault.BadRequest("The query string is not percent-encoded UTF-8.");
            }

            var parameter = new QueryParameter(Encoding.UTF8.GetString(name), value.Length, bytes);
            if (IsKnown(parameter.Name) && parameters.Exists(other => other.Name == parameter.Name))
            {
                return HttpFault.BadRequest($"The parameter \"{parameter.Name}\" occurs twice.", TransportErrorCodes.DuplicateParameter);
            }

            parameters.Add(parameter);
        }

        return null;
    }

    private static bool IsKnown(string name) =>
        name is "op" or "vh" or "variables" or "query" or "operationName" or "extensions" or "documentId" or "doc_id" or "id";

    private static HttpFault? CheckEdgeForm(List<QueryParameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name is not ("op" or "vh" or "variables"))
            {
                return HttpFault.BadRequest(
                    $"With \"op\" only \"vh\" and \"variables\" may stand in the query string, not {Excerpt.Quote(parameter.Name)}.", TransportErrorCodes.UnknownParameter);
            }
        }

        var variables = parameters.Find(static parameter => parameter.Name == "variables");
        if (variables.EncodedLength > MaxVariablesLength)
        {
            return HttpFaults.VariablesLength;
        }

        var hash = parameters.Find(static parameter => parameter.Name == "vh");
        return hash.Name is null || hash.Text == HashOf(variables.Value) ? null : HttpFaults.VariablesHash;
    }

    private static string HashOf(byte[]? variables) => Convert.ToHexStringLower(variables is null ? s_emptyHash : SHA256.HashData(variables));

    private static HttpFault? ReadParameter(QueryParameter parameter, GraphQLHttpRequest request)
    {
        if (parameter.Value.Length == 0)
        {
            return null;
        }

        switch (parameter.Name)
        {
            case "op":
                request.Carriers.Op = parameter.Text;
                break;
            case "documentId":
                request.Carriers.DocumentId = parameter.Text;
                break;
            case "doc_id":
                request.Carriers.DocId = parameter.Text;
                break;
            case "id":
                request.Carriers.Id = parameter.Text;
                break;
            case "query":
                request.Document = parameter.Text;
                break;
            case "operationName":
                request.OperationName = parameter.Text;
                break;
            case "extensions":
                return ReadExtensions(parameter.Value, request.Carriers);
            case "variables":
                var fault = VariablesReader.Read(parameter.Value, out var variables);
                request.Variables = variables;
                return fault;
        }

        return null;
    }

    private static HttpFault? ReadExtensions(byte[] json, OperationCarriers carriers)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var fault = JsonRequestReader.ReadExtensions(ref reader, carriers);
            return fault ?? (reader.Read() ? HttpFaults.ExtensionsJson : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return HttpFaults.ExtensionsJson;
        }
    }
}
