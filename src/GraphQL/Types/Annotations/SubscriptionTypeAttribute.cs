namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Public static methods and properties of the static partial class become fields of <c>Subscription</c>. No fields are taken from it yet.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriptionTypeAttribute : Attribute;
