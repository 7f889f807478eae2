using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.PersistedOperations;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>What a request wants to run, or why it cannot: exactly one of the operation, the fault and the errors is there.</summary>
internal readonly record struct ResolvedOperation
{
    public CompiledOperation? Operation { get; private init; }

    /// <summary>The registration of <see cref="Operation"/>; null for a free-form document.</summary>
    public RegisteredOperation? Registered { get; private init; }

    public HttpFault? Fault { get; private init; }

    /// <summary>Request errors of a free-form document.</summary>
    public IReadOnlyList<IError>? Errors { get; private init; }

    public static ResolvedOperation Of(CompiledOperation operation, RegisteredOperation? registered = null) =>
        new() { Operation = operation, Registered = registered };

    public static ResolvedOperation Of(HttpFault fault) => new() { Fault = fault };

    public static ResolvedOperation Of(IReadOnlyList<IError> errors) => new() { Errors = errors };
}
