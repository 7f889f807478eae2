namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Thrown by resolvers to answer with errors of their own, which are shown to clients as they are.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>With one error that has only a message.</summary>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>With at least one error.</summary>
    public GraphQLException(params IReadOnlyList<IError> errors)
        : base(errors is { Count: > 0 } ? errors[0].Message : string.Empty) => Errors = errors ?? [];

    /// <summary>The errors.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
