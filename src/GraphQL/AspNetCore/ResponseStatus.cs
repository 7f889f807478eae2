using GraphQLBackend.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>The status of an answer, by what happened, media type and profile.</summary>
internal static class ResponseStatus
{
    private const int PartialSuccess = 294;

    /// <summary>The status of an answer without execution.</summary>
    public static int Of(HttpFault fault, ResponseMediaType type, GraphQLHttpProfile profile)
    {
        return type == ResponseMediaType.EventStream ? OfEvent(fault.Status)
            : profile == GraphQLHttpProfile.Draft ? fault.DraftStatus
            : ReferenceEquals(fault, HttpFaults.SendDocument) && type == ResponseMediaType.Json ? 200
            : fault.Status;
    }

    /// <summary>The status of a result.</summary>
    public static int Of(ExecutionResult result, ResponseMediaType type, GraphQLHttpProfile profile)
    {
        if (type == ResponseMediaType.EventStream)
        {
            return StatusCodes.Status200OK;
        }

        if (result.IsRequestError)
        {
            return OfRequestError(result.Errors[0].Code, type, profile);
        }

        return result.Errors.Count > 0 && profile == GraphQLHttpProfile.Draft && type == ResponseMediaType.GraphQLResponse ? PartialSuccess : 200;
    }

    /// <summary>
    /// What is wrong with the operation is told by an event, since clients of event streams cannot read other answers; what is wrong with the
    /// exchange or the server keeps its status, since it decides whether they come again.
    /// </summary>
    private static int OfEvent(int status) => status is 400 or 404 or 410 ? StatusCodes.Status200OK : status;

    private static int OfRequestError(string? code, ResponseMediaType type, GraphQLHttpProfile profile)
    {
        return code switch
        {
            ErrorCodes.ExecutionTimeout => 504,
            ErrorCodes.InternalError => 500,
            not null when code.StartsWith("LIMIT_", StringComparison.Ordinal) => 400,
            ErrorCodes.ParseFailed when profile == GraphQLHttpProfile.Draft => 400,
            _ when profile == GraphQLHttpProfile.Draft => 422,
            _ => type == ResponseMediaType.Json ? 200 : 400,
        };
    }
}
