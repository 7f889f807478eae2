namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Looks at every field error before it is answered; may replace it.</summary>
public interface IErrorFilter
{
    /// <summary>The error to answer with.</summary>
    IError OnError(IError error);
}
