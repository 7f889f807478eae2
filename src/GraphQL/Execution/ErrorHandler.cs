using System.Diagnostics;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Turns exceptions of resolvers into errors, masking those that were not made for clients.</summary>
internal sealed class ErrorHandler(IReadOnlyList<IErrorFilter> filters, IExecutionDiagnostics diagnostics)
{
    public IError Create(Exception exception, IReadOnlyList<object>? path, IReadOnlyList<Location> locations, string? coordinate)
    {
        var builder = Describe(exception, coordinate).SetPath(path);
        return Filter(builder.AddLocations(Places(exception, locations)).Build());
    }

    /// <summary>What clients see of an error that a resolver reports.</summary>
    public IError Filter(IError error)
    {
        try
        {
            foreach (var filter in filters)
            {
                error = filter.OnError(error) ?? error;
            }

            return error;
        }
        catch (Exception exception)
        {
            // Not the error as it was: the filter might have hidden it.
            return Mask(exception, null).SetPath(error.Path).AddLocations(error.Locations).Build();
        }
    }

    private static IReadOnlyList<Location> Places(Exception exception, IReadOnlyList<Location> field)
    {
        return exception switch
        {
            GraphQLException { Errors: [{ Locations.Count: > 0 }, ..] } => [],
            ArgumentCoercionException argument => [argument.Location],
            _ => field,
        };
    }

    private ErrorBuilder Describe(Exception exception, string? coordinate)
    {
        return exception switch
        {
            GraphQLException { Errors: [var error, ..] } => ErrorBuilder.FromError(error),
            ArgumentCoercionException => ErrorBuilder.New().SetMessage(exception.Message).SetCode(ErrorCodes.BadUserInput),
            NonNullException or LeafCoercionException => Unexpected(exception, coordinate).SetMessage(exception.Message).SetCode(ErrorCodes.InvalidResult),
            _ => Mask(exception, coordinate),
        };
    }

    private ErrorBuilder Mask(Exception exception, string? coordinate)
    {
        return Unexpected(exception, coordinate)
            .SetMessage("Internal error.")
            .SetCode(ErrorCodes.InternalError)
            .SetExtension("traceId", Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString());
    }

    private ErrorBuilder Unexpected(Exception exception, string? coordinate)
    {
        if (exception is not OperationCanceledException)
        {
            diagnostics.ResolverError(exception, coordinate);
        }

        return ErrorBuilder.New().SetException(exception);
    }
}
