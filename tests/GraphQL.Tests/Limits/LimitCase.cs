namespace GraphQLBackend.GraphQL.Tests.Limits;

/// <summary>One limit: a request that uses exactly so much of it, in one of the forms in which clients can.</summary>
/// <param name="Code">The code of the refusal.</param>
/// <param name="Limit">The largest allowed number.</param>
/// <param name="Form">For people.</param>
/// <param name="Document">The document.</param>
/// <param name="Variables">The variables as JSON.</param>
public sealed record LimitCase(string Code, int Limit, string Form, Func<int, string> Document, Func<int, string>? Variables = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Limit} {Form}";
}
