namespace GraphQLBackend.GraphQL.Subscriptions;

/// <summary>What happens to a message for which a subscriber's buffer has no room.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The stream ends, after what is in the buffer, with the error <c>SUBSCRIPTION_OVERFLOW</c>: nothing is lost unnoticed.</summary>
    EndStream,

    /// <summary>The oldest message goes: for messages of which the latest says all.</summary>
    DropOldest,

    /// <summary>The latest message in the buffer goes.</summary>
    DropNewest,

    /// <summary>The message itself goes.</summary>
    DropWrite,
}
