using System.Globalization;
using GraphQLBackend.GraphQL.AspNetCore.EventStreams;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Writes complete responses with their length.</summary>
internal static class ResponseWriter
{
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    /// <summary>What no cache may keep.</summary>
    public const string NoStore = "no-store";

    /// <summary>What only its reader may see.</summary>
    public const string PrivateNoStore = "private, no-store";

    /// <summary>Writes an answer without execution.</summary>
    public static async ValueTask WriteAsync(HttpContext context, HttpFault fault, ResponseMediaType type, GraphQLHttpProfile profile)
    {
        if (fault.Allow is not null)
        {
            context.Response.Headers.Allow = fault.Allow;
        }

        if (fault.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        if (fault.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        await WriteAsync(context, ResponseStatus.Of(fault, type, profile), type, NoStore, fault.Body).ConfigureAwait(false);
    }

    /// <summary>Writes a body; one that cannot be an event, because of its status, as JSON.</summary>
    public static async ValueTask WriteAsync(HttpContext context, int status, ResponseMediaType type, string cacheControl, ReadOnlyMemory<byte> body)
    {
        if (type == ResponseMediaType.EventStream && status == StatusCodes.Status200OK)
        {
            await EventStreamFormat.WriteSingleAsync(context, body).ConfigureAwait(false);
            return;
        }

        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type == ResponseMediaType.GraphQLResponse ? GraphQLResponse : Json;
        response.ContentLength = body.Length;
        response.Headers.CacheControl = cacheControl;
        response.Headers.Vary = "Accept";
        await response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
