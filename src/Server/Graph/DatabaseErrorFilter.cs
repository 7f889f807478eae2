using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.Persistence;

namespace GraphQLBackend.Server.Graph;

/// <summary>Tells clients that they may try again: a database that is away or late is not an internal error.</summary>
internal sealed class DatabaseErrorFilter : IErrorFilter
{
    /// <summary>The database does not answer.</summary>
    public const string Unavailable = "UNAVAILABLE";

    /// <summary>The database took too long.</summary>
    public const string TimedOut = "DATA_TIMEOUT";

    /// <inheritdoc/>
    public IError OnError(IError error)
    {
        return error.Code != ErrorCodes.InternalError ? error : DatabaseFailures.Of(error.Exception) switch
        {
            DatabaseFailure.Unavailable => Replace(error, Unavailable, "The data is not available right now."),
            DatabaseFailure.TimedOut => Replace(error, TimedOut, "Reading the data took too long."),
            _ => error,
        };
    }

    private static IError Replace(IError error, string code, string message) =>
        ErrorBuilder.FromError(error).SetMessage(message).SetCode(code).SetExtension("retryable", true).Build();
}
