namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>The topic of a subscription field; <c>{argument}</c> stands for the value of an argument, as its type writes it in the invariant culture.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string topicName) : Attribute
{
    /// <summary>E.g. <c>productChanged_{asin}</c>.</summary>
    public string TopicName { get; } = topicName;
}
