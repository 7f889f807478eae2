namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Public static methods of the static partial class that carry <see cref="SubscribeAttribute"/> become fields of <c>Subscription</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriptionTypeAttribute : Attribute;
