namespace GraphQLBackend.GraphQL.Types;

/// <summary>The parent of root fields.</summary>
public sealed class RootValue
{
    private readonly object? _message;

    private RootValue(object? message) => _message = message;

    /// <summary>The parent of the fields of queries and mutations.</summary>
    public static RootValue Instance { get; } = new(null);

    /// <summary>The parent of a subscription's field: the <c>initialValue</c> of ExecuteSubscriptionEvent (specification 6.2.3.3).</summary>
    public static RootValue Of(object? message) => new(message);

    /// <summary>The event for which a subscription's field is resolved.</summary>
    /// <exception cref="InvalidCastException">It is of another type.</exception>
    public T EventMessage<T>() => (T)_message!;
}
