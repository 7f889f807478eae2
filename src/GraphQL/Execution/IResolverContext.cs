using System.Security.Claims;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>What a resolver may know of the operation it runs in.</summary>
public interface IResolverContext
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>The object type on which the field is selected; null outside of an operation.</summary>
    ObjectType? ObjectType { get; }

    /// <summary>Whether anything of the operation has failed so far; what is still to be written may fail yet.</summary>
    bool HasErrors { get; }

    /// <summary>The same as <see cref="Services"/>.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>The key of the field in the response.</summary>
    string ResponseName { get; }

    /// <summary><c>Type.field</c>.</summary>
    string Coordinate { get; }

    /// <summary>The name of the operation, or null.</summary>
    string? OperationName { get; }

    /// <summary>The services of the request.</summary>
    IServiceProvider Services { get; }

    /// <summary>Values the transport attached to the request.</summary>
    IReadOnlyDictionary<string, object?> ContextData { get; }

    /// <summary>Who calls; without identity when nobody said so.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>Cancelled when the request is aborted or its time is over.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The object whose field is resolved.</summary>
    /// <exception cref="InvalidOperationException">It is no <typeparamref name="T"/>.</exception>
    T Parent<T>();

    /// <summary>A required service of the request.</summary>
    T Service<T>()
        where T : notnull;

    /// <summary>The coerced value of an argument; the default of <typeparamref name="T"/> when absent.</summary>
    T ArgumentValue<T>(string name);

    /// <summary>The coerced value of an argument; empty when neither the client nor the schema gave one.</summary>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>Adds an error with that message to the response without failing the field.</summary>
    void ReportError(string message);

    /// <summary>Adds an error to the response without failing the field.</summary>
    void ReportError(IError error);
}
