using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GraphQLBackend.GraphQL.AspNetCore.EventStreams;

/// <summary>The events of graphql-sse in its distinct connections mode, as the HTML standard's section on server-sent events writes them.</summary>
internal static class EventStreamFormat
{
    private static readonly SearchValues<byte> s_lineEnds = SearchValues.Create("\r\n"u8);

    /// <summary>Sets the head of the response: nobody on the way may keep, change or hold back what follows.</summary>
    public static void WriteHead(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "private, no-cache, no-store, no-transform";
        response.Headers.Vary = "Accept";
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    /// <summary>A result.</summary>
    public static void WriteNext(PipeWriter output, ReadOnlySpan<byte> json)
    {
        output.Write("event: next\n"u8);
        // Line ends are white space in JSON; of a value that was written raw each line is a line of data.
        while (json.IndexOfAny(s_lineEnds) is var end and >= 0)
        {
            WriteData(output, json[..end]);
            json = json[(end + 1)..];
        }

        WriteData(output, json);
        output.Write("\n"u8);
    }

    /// <summary>The end. Browsers drop an event without a line of data.</summary>
    public static void WriteComplete(PipeWriter output) => output.Write("event: complete\ndata:\n\n"u8);

    /// <summary>A comment, which clients skip.</summary>
    public static void WriteHeartbeat(PipeWriter output) => output.Write(":\n\n"u8);

    /// <summary>Writes a single result and the end.</summary>
    public static async ValueTask WriteSingleAsync(HttpContext context, ReadOnlyMemory<byte> json)
    {
        WriteHead(context);
        WriteNext(context.Response.BodyWriter, json.Span);
        WriteComplete(context.Response.BodyWriter);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static void WriteData(PipeWriter output, ReadOnlySpan<byte> line)
    {
        output.Write("data: "u8);
        output.Write(line);
        output.Write("\n"u8);
    }
}
