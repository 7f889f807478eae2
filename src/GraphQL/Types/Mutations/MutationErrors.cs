using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>Turns exceptions into the errors that a mutation declares.</summary>
internal static class MutationErrors
{
    /// <summary>
    /// The errors of an exception; null when none is declared for it. Of an <see cref="AggregateException"/> each inner exception is
    /// taken by itself, and if any is declared, those that are not become errors of the response.
    /// </summary>
    public static IReadOnlyList<object>? Of(Exception exception, IReadOnlyList<MutationError> declared, ResolverContext context)
    {
        if (Create(exception, declared) is { } single)
        {
            return [single];
        }

        if (exception is not AggregateException aggregate)
        {
            return null;
        }

        var errors = new List<object>();
        var others = new List<Exception>();
        foreach (var inner in aggregate.InnerExceptions)
        {
            if (Create(inner, declared) is { } error)
            {
                errors.Add(error);
            }
            else
            {
                others.Add(inner);
            }
        }

        if (errors.Count == 0)
        {
            return null;
        }

        foreach (var other in others)
        {
            context.ReportError(other, [context.ResponseName]);
        }

        return errors;
    }

    private static object? Create(Exception exception, IReadOnlyList<MutationError> declared)
    {
        foreach (var error in declared)
        {
            if (error.Create(exception) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
